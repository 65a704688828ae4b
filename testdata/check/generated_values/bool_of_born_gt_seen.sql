CREATE TABLE Things (
  Id INT64 NOT NULL,
  Born DATE,
  Seen TIMESTAMP,
  Result BOOL AS (Born > Seen) STORED,
) PRIMARY KEY (Id);
