CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result FLOAT64 AS (Number / 2) STORED,
) PRIMARY KEY (Id);
