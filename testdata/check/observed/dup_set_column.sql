CREATE TABLE T (A INT64, B INT64, C TIMESTAMP) PRIMARY KEY (A);
ALTER TABLE T ALTER COLUMN C SET OPTIONS (allow_commit_timestamp=true, allow_commit_timestamp=true);
