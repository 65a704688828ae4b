-- options: --mysql-version 8.4
CREATE QUEUE Tasks (Id INT64 NOT NULL, Payload JSON NOT NULL) PRIMARY KEY (Id);
