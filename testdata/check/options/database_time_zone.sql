ALTER DATABASE db SET OPTIONS (default_time_zone = 'Europe/Zurich');
