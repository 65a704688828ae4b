CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  Result JSON AS (JSON_QUERY(Document, '$.a')) STORED,
) PRIMARY KEY (Id);
