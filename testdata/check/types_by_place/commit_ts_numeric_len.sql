CREATE TABLE T (A INT64, B NUMERIC(10,2) OPTIONS (allow_commit_timestamp=true)) PRIMARY KEY (A);
