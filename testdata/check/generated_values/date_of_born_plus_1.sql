CREATE TABLE Things (
  Id INT64 NOT NULL,
  Born DATE,
  Result DATE AS (Born + 1) STORED,
) PRIMARY KEY (Id);
