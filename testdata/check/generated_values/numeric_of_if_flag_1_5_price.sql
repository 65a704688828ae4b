CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Price NUMERIC,
  Result NUMERIC AS (IF(Flag, 1.5, Price)) STORED,
) PRIMARY KEY (Id);
