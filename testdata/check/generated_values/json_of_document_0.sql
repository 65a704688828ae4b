CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  Result JSON AS (Document[0]) STORED,
) PRIMARY KEY (Id);
