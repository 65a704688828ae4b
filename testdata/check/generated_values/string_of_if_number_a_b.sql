CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result STRING(MAX) AS (IF(Number, 'a', 'b')) STORED,
) PRIMARY KEY (Id);
