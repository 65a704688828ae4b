ALTER DATABASE db SET OPTIONS (optimizer_statistics_package = 'auto_20191128_14_47_22UTC');
