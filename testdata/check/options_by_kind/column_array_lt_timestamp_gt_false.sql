CREATE TABLE T (K INT64, D ARRAY<TIMESTAMP> OPTIONS (allow_commit_timestamp = false)) PRIMARY KEY (K);
