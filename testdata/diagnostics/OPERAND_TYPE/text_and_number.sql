CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  CHECK (Name > 0 AND Id),
  CHECK (Name != NULL),
) PRIMARY KEY (Id);
