ALTER DATABASE db SET OPTIONS (default_time_zone = 'Nowhere/Land');
