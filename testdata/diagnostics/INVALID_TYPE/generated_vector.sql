CREATE TABLE A (
  Id INT64 NOT NULL,
  Words STRING(MAX),
  Stored ARRAY<FLOAT32>(vector_length=>2) AS (ARRAY<FLOAT32>[1, 2]) STORED,
  Computed ARRAY<FLOAT32>(vector_length=>2) AS (ARRAY<FLOAT32>[1, 2]),
) PRIMARY KEY (Id);
