CREATE TABLE T (A INT64, C TIMESTAMP OPTIONS (allow_commit_timestamp=true, allow_commit_timestamp=true)) PRIMARY KEY (A);
