CREATE TABLE Things (
  Id INT64 NOT NULL,
  Ratio FLOAT32,
  Result FLOAT32 AS (Ratio + Ratio) STORED,
) PRIMARY KEY (Id);
