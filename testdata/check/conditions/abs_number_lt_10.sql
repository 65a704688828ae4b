CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  CHECK (ABS(Number) < 10),
) PRIMARY KEY (Id);
