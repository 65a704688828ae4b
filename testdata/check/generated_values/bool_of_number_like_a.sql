CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result BOOL AS (Number LIKE 'a%') STORED,
) PRIMARY KEY (Id);
