CREATE SEQUENCE Seq OPTIONS (sequence_kind = 5);
