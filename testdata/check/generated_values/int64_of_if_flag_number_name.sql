CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Number INT64,
  Name STRING(MAX),
  Result INT64 AS (IF(Flag, Number, Name)) STORED,
) PRIMARY KEY (Id);
