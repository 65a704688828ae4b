CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Name STRING(MAX),
  Result BOOL AS (Flag OR Name = 'a') STORED,
) PRIMARY KEY (Id);
