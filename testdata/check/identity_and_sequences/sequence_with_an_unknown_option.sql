CREATE SEQUENCE Seq OPTIONS (sequence_kind = 'bit_reversed_positive', nope = 5);
