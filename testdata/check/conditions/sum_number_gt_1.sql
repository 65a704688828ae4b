CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  CHECK (SUM(Number) > 1),
) PRIMARY KEY (Id);
