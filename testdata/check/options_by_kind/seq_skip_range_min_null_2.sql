CREATE SEQUENCE Q OPTIONS (sequence_kind = 'bit_reversed_positive', Skip_Range_Min = NULL);
