CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Born DATE,
  Result DATE AS (IF(Flag, Born, '2020-01-01')) STORED,
) PRIMARY KEY (Id);
