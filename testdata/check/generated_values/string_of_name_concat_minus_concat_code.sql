CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  Code STRING(10),
  Result STRING(MAX) AS (Name || '-' || Code) STORED,
) PRIMARY KEY (Id);
