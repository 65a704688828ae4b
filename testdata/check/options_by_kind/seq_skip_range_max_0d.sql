CREATE SEQUENCE Q OPTIONS (sequence_kind = 'bit_reversed_positive', skip_range_max = '0d');
