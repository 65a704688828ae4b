CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  CHECK (MOD(Number, 2) = 0),
) PRIMARY KEY (Id);
