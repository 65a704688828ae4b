CREATE TABLE Things (
  Id INT64 NOT NULL,
  Content BYTES(MAX),
  Name STRING(MAX),
  Result BOOL AS (Content = Name) STORED,
) PRIMARY KEY (Id);
