CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Number INT64,
  Name STRING(MAX),
  CHECK (Flag AND Number > 0 OR Name),
) PRIMARY KEY (Id);
