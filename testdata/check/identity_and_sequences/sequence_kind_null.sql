CREATE SEQUENCE Seq OPTIONS (sequence_kind = null);
