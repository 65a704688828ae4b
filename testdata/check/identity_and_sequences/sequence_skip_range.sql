CREATE SEQUENCE Seq OPTIONS (sequence_kind = 'bit_reversed_positive');
ALTER SEQUENCE Seq SKIP RANGE 1, 10;
