ALTER DATABASE d SET OPTIONS (version_retention_period='1d', version_retention_period='2d');
