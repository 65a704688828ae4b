CREATE SEQUENCE S OPTIONS (sequence_kind='bit_reversed_positive', skip_range_min=1, skip_range_max=10);
ALTER SEQUENCE S SET OPTIONS (skip_range_max=1.5);
