ALTER DATABASE db SET OPTIONS (optimizer_version = 6, optimizer_statistics_package = NULL);
