CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result INT64 AS (Number << NULL) STORED,
) PRIMARY KEY (Id);
