CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  Born DATE,
  Result STRING(MAX) AS (Name || Born) STORED,
) PRIMARY KEY (Id);
