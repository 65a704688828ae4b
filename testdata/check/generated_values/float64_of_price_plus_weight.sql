CREATE TABLE Things (
  Id INT64 NOT NULL,
  Price NUMERIC,
  Weight FLOAT64,
  Result FLOAT64 AS (Price + Weight) STORED,
) PRIMARY KEY (Id);
