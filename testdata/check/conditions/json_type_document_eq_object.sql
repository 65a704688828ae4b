CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  CHECK (JSON_TYPE(Document) = 'object'),
) PRIMARY KEY (Id);
