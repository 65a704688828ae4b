CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Result STRING(MAX) AS (IF(Flag, 'a', 1)) STORED,
) PRIMARY KEY (Id);
