CREATE TABLE Things (
  Id INT64 NOT NULL,
  Price NUMERIC,
  Weight FLOAT64,
  CHECK (Price = Weight),
) PRIMARY KEY (Id);
