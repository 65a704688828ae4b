CREATE TABLE Things (
  Id INT64 NOT NULL,
  Born DATE,
  Number INT64,
  Result BOOL AS (Born = Number) STORED,
) PRIMARY KEY (Id);
