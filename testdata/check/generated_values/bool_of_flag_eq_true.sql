CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Result BOOL AS (Flag = 'true') STORED,
) PRIMARY KEY (Id);
