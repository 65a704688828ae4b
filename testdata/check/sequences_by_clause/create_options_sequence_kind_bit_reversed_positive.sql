CREATE SEQUENCE S OPTIONS (sequence_kind='bit_reversed_positive');
