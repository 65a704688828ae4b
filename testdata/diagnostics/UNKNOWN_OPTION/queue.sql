CREATE QUEUE Tasks (Id INT64 NOT NULL, Payload JSON NOT NULL) PRIMARY KEY (Id), OPTIONS (disable_sending = true, columnar_policy = 'enabled');
