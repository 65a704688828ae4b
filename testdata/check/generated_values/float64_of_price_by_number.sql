CREATE TABLE Things (
  Id INT64 NOT NULL,
  Price NUMERIC,
  Number INT64,
  Result FLOAT64 AS (Price / Number) STORED,
) PRIMARY KEY (Id);
