CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  Result JSON AS (Name['a']) STORED,
) PRIMARY KEY (Id);
