CREATE TABLE T (D DATE OPTIONS (allow_commit_timestamp = null)) PRIMARY KEY (D);
