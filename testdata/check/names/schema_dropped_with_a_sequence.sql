CREATE SCHEMA sales;
CREATE SEQUENCE sales.S OPTIONS (sequence_kind = 'bit_reversed_positive');
DROP SCHEMA sales;
