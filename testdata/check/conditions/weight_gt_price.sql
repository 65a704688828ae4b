CREATE TABLE Things (
  Id INT64 NOT NULL,
  Weight FLOAT64,
  Price NUMERIC,
  CHECK (Weight > Price),
) PRIMARY KEY (Id);
