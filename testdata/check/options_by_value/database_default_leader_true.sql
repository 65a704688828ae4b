ALTER DATABASE db SET OPTIONS (default_leader=true);
