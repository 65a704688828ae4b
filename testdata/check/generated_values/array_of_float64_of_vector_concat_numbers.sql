CREATE TABLE Things (
  Id INT64 NOT NULL,
  Vector ARRAY<FLOAT64>,
  Numbers ARRAY<INT64>,
  Result ARRAY<FLOAT64> AS (Vector || Numbers) STORED,
) PRIMARY KEY (Id);
