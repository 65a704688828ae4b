CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  Content BYTES(MAX),
  Result STRING(MAX) AS (CONCAT(Name, '-', Content)) STORED,
) PRIMARY KEY (Id);
