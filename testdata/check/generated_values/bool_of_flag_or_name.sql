CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Name STRING(MAX),
  Result BOOL AS (Flag OR Name) STORED,
) PRIMARY KEY (Id);
