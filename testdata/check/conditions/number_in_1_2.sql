CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  CHECK (Number IN (1, 2)),
) PRIMARY KEY (Id);
