CREATE TABLE Things (
  Id INT64 NOT NULL,
  Ratio FLOAT32,
  Result FLOAT64 AS (Ratio + Ratio) STORED,
) PRIMARY KEY (Id);
