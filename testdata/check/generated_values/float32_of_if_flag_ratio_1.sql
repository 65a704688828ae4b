CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Ratio FLOAT32,
  Result FLOAT32 AS (IF(Flag, Ratio, 1)) STORED,
) PRIMARY KEY (Id);
