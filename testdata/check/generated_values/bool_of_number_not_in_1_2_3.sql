CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result BOOL AS (Number NOT IN (1, 2, 3)) STORED,
) PRIMARY KEY (Id);
