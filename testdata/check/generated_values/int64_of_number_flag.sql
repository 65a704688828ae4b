CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Flag BOOL,
  Result INT64 AS (Number | Flag) STORED,
) PRIMARY KEY (Id);
