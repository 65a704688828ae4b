CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  CHECK (Name = b'a'),
) PRIMARY KEY (Id);
