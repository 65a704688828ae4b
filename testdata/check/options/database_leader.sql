ALTER DATABASE db SET OPTIONS (default_leader = 'us-east1');
