CREATE TABLE T (A INT64, B TIMESTAMP(6) OPTIONS (allow_commit_timestamp=true)) PRIMARY KEY (A);
