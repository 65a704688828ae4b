ALTER SEQUENCE IF EXISTS Seq SET OPTIONS (start_with_counter = 5);
