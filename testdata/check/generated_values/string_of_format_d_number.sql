CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result STRING(MAX) AS (FORMAT('%d', Number)) STORED,
) PRIMARY KEY (Id);
