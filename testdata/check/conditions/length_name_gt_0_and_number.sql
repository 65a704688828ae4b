CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  Number INT64,
  CHECK (LENGTH(Name) > 0 AND Number),
) PRIMARY KEY (Id);
