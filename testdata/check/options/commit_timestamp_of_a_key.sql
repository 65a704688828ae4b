CREATE TABLE T (A TIMESTAMP OPTIONS (allow_commit_timestamp = true)) PRIMARY KEY (A);
