CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  Number INT64,
  Result STRING(MAX) AS (FORMAT('%s-%d', Name, Number)) STORED,
) PRIMARY KEY (Id);
