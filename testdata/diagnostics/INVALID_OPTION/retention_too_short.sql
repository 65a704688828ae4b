CREATE CHANGE STREAM S FOR ALL OPTIONS (retention_period = '1h');
