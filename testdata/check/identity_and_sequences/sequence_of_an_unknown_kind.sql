CREATE SEQUENCE Seq OPTIONS (sequence_kind = 'linear');
