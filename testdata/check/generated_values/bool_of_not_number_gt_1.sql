CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result BOOL AS (NOT (Number > 1)) STORED,
) PRIMARY KEY (Id);
