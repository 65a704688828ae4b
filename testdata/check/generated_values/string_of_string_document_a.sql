CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  Result STRING(MAX) AS (STRING(Document.a)) STORED,
) PRIMARY KEY (Id);
