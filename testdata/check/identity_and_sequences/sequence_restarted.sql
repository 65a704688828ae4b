CREATE SEQUENCE Seq OPTIONS (sequence_kind = 'bit_reversed_positive');
ALTER SEQUENCE Seq RESTART COUNTER WITH 5;
