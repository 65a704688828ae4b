ALTER SEQUENCE Seq SET OPTIONS (start_with_counter = 5);
