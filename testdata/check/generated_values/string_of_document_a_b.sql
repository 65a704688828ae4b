CREATE TABLE Things (
  Id INT64 NOT NULL,
  Document JSON,
  Result STRING(MAX) AS (Document['a']['b']) STORED,
) PRIMARY KEY (Id);
