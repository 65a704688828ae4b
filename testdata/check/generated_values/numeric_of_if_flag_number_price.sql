CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Number INT64,
  Price NUMERIC,
  Result NUMERIC AS (IF(Flag, Number, Price)) STORED,
) PRIMARY KEY (Id);
