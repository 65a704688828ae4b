CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  CHECK (IFNULL(Number, 'a') >= 0),
) PRIMARY KEY (Id);
