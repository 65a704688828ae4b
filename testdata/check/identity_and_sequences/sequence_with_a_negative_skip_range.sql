CREATE SEQUENCE Seq OPTIONS (sequence_kind = 'bit_reversed_positive', skip_range_min = -100, skip_range_max = -1);
