CREATE SEQUENCE Seq OPTIONS (sequence_kind = 'bit_reversed_positive');
DROP SEQUENCE Seq;
DROP SEQUENCE IF EXISTS Seq;
