CREATE CHANGE STREAM S FOR ALL OPTIONS (exclude_ttl_deletes = true);
