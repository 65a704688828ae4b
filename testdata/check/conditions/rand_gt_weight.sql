CREATE TABLE Things (
  Id INT64 NOT NULL,
  Weight FLOAT64,
  CHECK (RAND() > Weight),
) PRIMARY KEY (Id);
