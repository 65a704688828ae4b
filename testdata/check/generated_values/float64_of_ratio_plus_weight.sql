CREATE TABLE Things (
  Id INT64 NOT NULL,
  Ratio FLOAT32,
  Weight FLOAT64,
  Result FLOAT64 AS (Ratio + Weight) STORED,
) PRIMARY KEY (Id);
