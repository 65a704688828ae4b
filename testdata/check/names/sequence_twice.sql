CREATE SEQUENCE Seq OPTIONS (sequence_kind = 'bit_reversed_positive');
CREATE SEQUENCE SEQ OPTIONS (sequence_kind = 'bit_reversed_positive');
