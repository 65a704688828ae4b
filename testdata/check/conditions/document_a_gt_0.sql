CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  CHECK (Document.a > 0),
) PRIMARY KEY (Id);
