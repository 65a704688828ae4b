CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Name STRING(MAX),
  Flag BOOL,
  Content BYTES(MAX),
  Result STRING(MAX) AS (CASE WHEN Number = 1 THEN Name WHEN Flag THEN Content END) STORED,
) PRIMARY KEY (Id);
