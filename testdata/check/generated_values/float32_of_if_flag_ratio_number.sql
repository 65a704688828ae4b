CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Ratio FLOAT32,
  Number INT64,
  Result FLOAT32 AS (IF(Flag, Ratio, Number)) STORED,
) PRIMARY KEY (Id);
