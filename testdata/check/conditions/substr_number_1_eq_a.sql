CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  CHECK (SUBSTR(Number, 1) = 'a'),
) PRIMARY KEY (Id);
