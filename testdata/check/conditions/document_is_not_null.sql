CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  CHECK (Document IS NOT NULL),
) PRIMARY KEY (Id);
