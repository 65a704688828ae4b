CREATE TABLE Things (
  Id INT64 NOT NULL,
  Numbers ARRAY<INT64>,
  Result INT64 AS (Numbers[0]) STORED,
) PRIMARY KEY (Id);
