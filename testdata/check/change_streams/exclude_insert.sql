CREATE CHANGE STREAM S FOR ALL OPTIONS (exclude_insert = true, exclude_update = true, exclude_delete = false);
