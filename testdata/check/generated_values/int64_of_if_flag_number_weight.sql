CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Number INT64,
  Weight FLOAT64,
  Result INT64 AS (IF(Flag, Number, Weight)) STORED,
) PRIMARY KEY (Id);
