CREATE TABLE Things (
  Id INT64 NOT NULL,
  Content BYTES(MAX),
  CHECK (Content != b''),
) PRIMARY KEY (Id);
