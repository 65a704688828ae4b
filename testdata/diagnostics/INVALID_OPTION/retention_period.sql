CREATE CHANGE STREAM Long OPTIONS (retention_period = '30d');
CREATE CHANGE STREAM TooLong OPTIONS (retention_period = '31d');
CREATE CHANGE STREAM TooShort OPTIONS (retention_period = '23h');
