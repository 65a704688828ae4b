CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result INT64 AS (SAFE_ADD(Number, Number)) STORED,
) PRIMARY KEY (Id);
