ALTER DATABASE db SET OPTIONS (witness_location=1.5);
