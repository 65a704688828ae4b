CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Result BOOL AS ((Number = 1) = TRUE) STORED,
) PRIMARY KEY (Id);
