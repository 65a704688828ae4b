CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  CHECK (MOD(Number, 2) = 1),
) PRIMARY KEY (Id);
