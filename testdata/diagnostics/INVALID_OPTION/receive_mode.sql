CREATE QUEUE Tasks (Id INT64 NOT NULL, Payload JSON NOT NULL) PRIMARY KEY (Id), OPTIONS (receive_mode = 'PUSH', disable_send = 'yes');
ALTER QUEUE Tasks SET OPTIONS (receive_mode = NULL);
