CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  CHECK (JSON_TYPE(Name) = 'object'),
) PRIMARY KEY (Id);
