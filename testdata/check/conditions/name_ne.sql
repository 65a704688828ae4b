CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  CHECK (Name != ''),
) PRIMARY KEY (Id);
