CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Name STRING(MAX),
  CHECK (Number + Name > 0),
) PRIMARY KEY (Id);
