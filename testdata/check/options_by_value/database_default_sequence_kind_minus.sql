ALTER DATABASE db SET OPTIONS (default_sequence_kind=-1);
