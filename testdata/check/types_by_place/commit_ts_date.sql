CREATE TABLE T (A INT64, B DATE OPTIONS (allow_commit_timestamp=true)) PRIMARY KEY (A);
