ALTER DATABASE db SET OPTIONS (optimizer_version = 5, optimizer_version = 5);
