CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  CHECK (INT64(Document.a) > 0),
) PRIMARY KEY (Id);
