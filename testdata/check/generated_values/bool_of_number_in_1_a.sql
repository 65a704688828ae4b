CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result BOOL AS (Number IN (1, 'a')) STORED,
) PRIMARY KEY (Id);
