ALTER DATABASE db SET OPTIONS (default_sequence_kind='bit_reversed_positive');
CREATE SEQUENCE S;
ALTER SEQUENCE S SET OPTIONS (sequence_kind='bit_reversed_positive');
