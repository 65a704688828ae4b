CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result STRING(MAX) AS (IF(Number > 0, 'a', 'b')) STORED,
) PRIMARY KEY (Id);
