CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result INT64 AS (MOD(Number, 1.5)) STORED,
) PRIMARY KEY (Id);
