ALTER DATABASE db SET OPTIONS (version_retention_period = '7d');
