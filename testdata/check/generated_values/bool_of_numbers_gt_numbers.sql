CREATE TABLE Things (
  Id INT64 NOT NULL,
  Numbers ARRAY<INT64>,
  Result BOOL AS (Numbers > Numbers) STORED,
) PRIMARY KEY (Id);
