CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result BOOL AS (Number BETWEEN 'a' AND 'b') STORED,
) PRIMARY KEY (Id);
