CREATE TABLE Things (
  Id INT64 NOT NULL,
  Weight FLOAT64,
  CHECK (Weight = 1),
) PRIMARY KEY (Id);
