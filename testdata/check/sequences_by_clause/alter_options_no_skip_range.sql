CREATE SEQUENCE S OPTIONS (sequence_kind='bit_reversed_positive');
ALTER SEQUENCE S NO SKIP RANGE;
