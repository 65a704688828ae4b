CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  CHECK (Name IN ('a', 1)),
) PRIMARY KEY (Id);
