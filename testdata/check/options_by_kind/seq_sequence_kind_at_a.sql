CREATE SEQUENCE Q OPTIONS (sequence_kind = ['a']);
