ALTER DATABASE db SET OPTIONS (witness_location='x');
