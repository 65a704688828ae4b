CREATE TABLE T (D ARRAY<TIMESTAMP> OPTIONS (allow_commit_timestamp = null)) PRIMARY KEY (D);
