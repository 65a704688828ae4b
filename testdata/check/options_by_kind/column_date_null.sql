CREATE TABLE T (K INT64, D DATE OPTIONS (allow_commit_timestamp = null)) PRIMARY KEY (K);
