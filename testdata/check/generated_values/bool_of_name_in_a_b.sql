CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  Result BOOL AS (Name IN ('a', 'b')) STORED,
) PRIMARY KEY (Id);
