CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result INT64 AS (POW(Number, 2)) STORED,
) PRIMARY KEY (Id);
