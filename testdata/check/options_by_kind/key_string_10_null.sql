CREATE TABLE T (D STRING(10) OPTIONS (allow_commit_timestamp = null)) PRIMARY KEY (D);
