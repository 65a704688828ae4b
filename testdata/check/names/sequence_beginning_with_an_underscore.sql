CREATE SEQUENCE _s OPTIONS (sequence_kind = 'bit_reversed_positive');
