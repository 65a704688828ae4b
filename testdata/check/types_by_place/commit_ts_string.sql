CREATE TABLE T (A INT64, B STRING(10) OPTIONS (allow_commit_timestamp=true)) PRIMARY KEY (A);
