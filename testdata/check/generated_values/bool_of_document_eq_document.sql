CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  Result BOOL AS (Document = Document) STORED,
) PRIMARY KEY (Id);
