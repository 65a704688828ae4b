CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  CHECK (CAST(JSON_VALUE(Document, '$.a') AS INT64) > 1),
) PRIMARY KEY (Id);
