CREATE TABLE T (K INT64, D TIMESTAMP OPTIONS (`allow_commit_timestamp` = true)) PRIMARY KEY (K);
