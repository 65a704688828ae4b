CREATE TABLE T (D ARRAY<TIMESTAMP> OPTIONS (allow_commit_timestamp = false)) PRIMARY KEY (D);
