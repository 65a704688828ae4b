CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  Name STRING(MAX),
  Result STRING(MAX) AS (JSON_VALUE(Document.a, Name)) STORED,
) PRIMARY KEY (Id);
