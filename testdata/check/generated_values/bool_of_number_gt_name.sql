CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Name STRING(MAX),
  Result BOOL AS (Number > Name) STORED,
) PRIMARY KEY (Id);
