CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  CHECK (LAX_INT64(Document.a) > 1),
) PRIMARY KEY (Id);
