CREATE SEQUENCE Q OPTIONS (sequence_kind = 'bit_reversed_positive', nope = 1);
