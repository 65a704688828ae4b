CREATE SEQUENCE Seq OPTIONS (sequence_kind = 'bit_reversed_positive');
ALTER SEQUENCE Seq SET OPTIONS (sequence_kind = null);
