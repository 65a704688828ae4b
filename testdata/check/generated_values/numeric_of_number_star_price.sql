CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Price NUMERIC,
  Result NUMERIC AS (Number * Price) STORED,
) PRIMARY KEY (Id);
