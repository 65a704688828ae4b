CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Numbers ARRAY<INT64>,
  Result BOOL AS (Number IN UNNEST(Numbers)) STORED,
) PRIMARY KEY (Id);
