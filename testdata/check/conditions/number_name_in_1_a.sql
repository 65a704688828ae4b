CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Name STRING(MAX),
  CHECK ((Number, Name) IN ((1, 'a'))),
) PRIMARY KEY (Id);
