CREATE TABLE Things (
  Id INT64 NOT NULL,
  Born DATE,
  Result BOOL AS (Born > 'x') STORED,
) PRIMARY KEY (Id);
