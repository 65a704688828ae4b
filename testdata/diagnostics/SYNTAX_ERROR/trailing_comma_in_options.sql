CREATE TABLE T (a TIMESTAMP OPTIONS (allow_commit_timestamp = true,)) PRIMARY KEY (a);
