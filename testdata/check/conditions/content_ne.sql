CREATE TABLE Things (
  Id INT64 NOT NULL,
  Content BYTES(MAX),
  CHECK (Content != ''),
) PRIMARY KEY (Id);
