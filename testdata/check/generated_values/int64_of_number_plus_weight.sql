CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Weight FLOAT64,
  Result INT64 AS (Number + Weight) STORED,
) PRIMARY KEY (Id);
