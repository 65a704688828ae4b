CREATE CHANGE STREAM S FOR ALL OPTIONS (value_capture_type = 'new_row');
