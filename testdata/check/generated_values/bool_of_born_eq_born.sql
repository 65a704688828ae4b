CREATE TABLE Things (
  Id INT64 NOT NULL,
  Born DATE,
  Result BOOL AS (Born = Born) STORED,
) PRIMARY KEY (Id);
