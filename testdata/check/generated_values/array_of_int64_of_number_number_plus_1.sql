CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result ARRAY<INT64> AS ([Number, Number + 1]) STORED,
) PRIMARY KEY (Id);
