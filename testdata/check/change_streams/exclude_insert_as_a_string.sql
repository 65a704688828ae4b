CREATE CHANGE STREAM S FOR ALL OPTIONS (exclude_insert = 'true');
