CREATE TABLE Things (
  Id INT64 NOT NULL,
  Weight FLOAT64,
  CHECK (Weight >= 'a'),
) PRIMARY KEY (Id);
