CREATE TABLE T (A INT64, D INT64 DEFAULT (1) OPTIONS (allow_commit_timestamp=true)) PRIMARY KEY (A);
