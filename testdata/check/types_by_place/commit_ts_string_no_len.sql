CREATE TABLE T (A INT64, B STRING OPTIONS (allow_commit_timestamp=true)) PRIMARY KEY (A);
