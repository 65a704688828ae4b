CREATE TABLE Things (
  Id INT64 NOT NULL,
  Content BYTES(MAX),
  Result BOOL AS (Content = Content) STORED,
) PRIMARY KEY (Id);
