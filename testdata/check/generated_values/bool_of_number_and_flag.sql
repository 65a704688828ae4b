CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Flag BOOL,
  Result BOOL AS (Number AND Flag) STORED,
) PRIMARY KEY (Id);
