CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  Result INT64 AS (JSON_VALUE(Document, '$.a')) STORED,
) PRIMARY KEY (Id);
