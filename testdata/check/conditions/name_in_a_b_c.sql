CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  CHECK (Name IN ('a', 'b', 'c')),
) PRIMARY KEY (Id);
