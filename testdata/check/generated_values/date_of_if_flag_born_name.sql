CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Born DATE,
  Name STRING(MAX),
  Result DATE AS (IF(Flag, Born, Name)) STORED,
) PRIMARY KEY (Id);
