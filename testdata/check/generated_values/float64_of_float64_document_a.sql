CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  Result FLOAT64 AS (FLOAT64(Document.a)) STORED,
) PRIMARY KEY (Id);
