CREATE SEQUENCE Q OPTIONS (sequence_kind = 'bit_reversed_positive');
ALTER SEQUENCE Q SET OPTIONS (skip_range_max = '7d');
