CREATE SEQUENCE S OPTIONS (Sequence_Kind="bit_reversed_positive");
