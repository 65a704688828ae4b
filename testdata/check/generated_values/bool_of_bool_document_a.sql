CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  Result BOOL AS (BOOL(Document.a)) STORED,
) PRIMARY KEY (Id);
