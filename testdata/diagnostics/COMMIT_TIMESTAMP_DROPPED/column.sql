CREATE TABLE A (
  Id INT64 NOT NULL,
  ChangedAt TIMESTAMP OPTIONS (allow_commit_timestamp = true),
) PRIMARY KEY (Id);
