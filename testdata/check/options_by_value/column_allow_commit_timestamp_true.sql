CREATE TABLE T (A INT64, B TIMESTAMP OPTIONS (allow_commit_timestamp=true)) PRIMARY KEY (A);
