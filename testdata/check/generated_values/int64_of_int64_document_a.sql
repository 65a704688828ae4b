CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  Result INT64 AS (INT64(Document.a)) STORED,
) PRIMARY KEY (Id);
