CREATE TABLE Things (
  Id INT64 NOT NULL,
  Price NUMERIC,
  Number INT64,
  Result NUMERIC AS (Price / Number) STORED,
) PRIMARY KEY (Id);
