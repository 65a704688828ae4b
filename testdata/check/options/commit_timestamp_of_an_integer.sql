CREATE TABLE T (A INT64, B INT64 OPTIONS (allow_commit_timestamp = true)) PRIMARY KEY (A);
