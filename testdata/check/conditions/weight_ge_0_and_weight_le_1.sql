CREATE TABLE Things (
  Id INT64 NOT NULL,
  Weight FLOAT64,
  CHECK (Weight >= 0 AND Weight <= 1),
) PRIMARY KEY (Id);
