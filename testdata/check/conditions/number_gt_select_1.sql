CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  CHECK (Number > (SELECT 1)),
) PRIMARY KEY (Id);
