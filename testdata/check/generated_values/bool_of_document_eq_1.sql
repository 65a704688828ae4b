CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  Result BOOL AS (Document = '1') STORED,
) PRIMARY KEY (Id);
