CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Ratio FLOAT32,
  Price NUMERIC,
  Result FLOAT64 AS (IF(Flag, Ratio, Price)) STORED,
) PRIMARY KEY (Id);
