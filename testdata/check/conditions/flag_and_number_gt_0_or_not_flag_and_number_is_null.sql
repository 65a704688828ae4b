CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Number INT64,
  CHECK ((Flag AND Number > 0) OR (NOT Flag AND Number IS NULL)),
) PRIMARY KEY (Id);
