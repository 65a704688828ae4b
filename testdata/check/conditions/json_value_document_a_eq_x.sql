CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  CHECK (JSON_VALUE(Document, '$.a') = 'x'),
) PRIMARY KEY (Id);
