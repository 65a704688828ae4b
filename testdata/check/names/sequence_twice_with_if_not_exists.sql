CREATE SEQUENCE Seq OPTIONS (sequence_kind = 'bit_reversed_positive');
CREATE SEQUENCE IF NOT EXISTS Seq OPTIONS (sequence_kind = 'bit_reversed_positive');
