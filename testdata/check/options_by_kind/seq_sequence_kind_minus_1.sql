CREATE SEQUENCE Q OPTIONS (sequence_kind = -1);
