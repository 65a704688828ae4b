CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result NUMERIC AS (Number * 1.5) STORED,
) PRIMARY KEY (Id);
