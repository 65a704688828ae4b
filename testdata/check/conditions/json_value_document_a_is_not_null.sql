CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  CHECK (JSON_VALUE(Document, '$.a') IS NOT NULL),
) PRIMARY KEY (Id);
