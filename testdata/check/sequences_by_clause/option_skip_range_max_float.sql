CREATE SEQUENCE S OPTIONS (sequence_kind='bit_reversed_positive', skip_range_max=1.5);
