CREATE TABLE T (A INT64, B STRING(-1) OPTIONS (allow_commit_timestamp=true)) PRIMARY KEY (A);
