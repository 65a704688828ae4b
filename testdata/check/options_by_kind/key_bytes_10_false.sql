CREATE TABLE T (D BYTES(10) OPTIONS (allow_commit_timestamp = false)) PRIMARY KEY (D);
