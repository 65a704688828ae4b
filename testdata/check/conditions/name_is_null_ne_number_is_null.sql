CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  Number INT64,
  CHECK ((Name IS NULL) != (Number IS NULL)),
) PRIMARY KEY (Id);
