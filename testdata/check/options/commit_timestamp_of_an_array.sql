CREATE TABLE T (A INT64, B ARRAY<TIMESTAMP> OPTIONS (allow_commit_timestamp = true)) PRIMARY KEY (A);
