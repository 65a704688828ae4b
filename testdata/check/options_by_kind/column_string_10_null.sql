CREATE TABLE T (K INT64, D STRING(10) OPTIONS (allow_commit_timestamp = null)) PRIMARY KEY (K);
