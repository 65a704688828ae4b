CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Weight FLOAT64,
  CHECK (Number + Weight > 1),
) PRIMARY KEY (Id);
