CREATE TABLE Things (
  Id INT64 NOT NULL,
  Numbers ARRAY<INT64>,
  Result ARRAY<INT64> AS (Numbers || [1]) STORED,
) PRIMARY KEY (Id);
