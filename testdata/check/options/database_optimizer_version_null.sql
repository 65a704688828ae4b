ALTER DATABASE db SET OPTIONS (optimizer_version = null);
