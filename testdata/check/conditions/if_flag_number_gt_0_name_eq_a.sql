CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Number INT64,
  Name STRING(MAX),
  CHECK (IF(Flag, Number > 0, Name = 'a')),
) PRIMARY KEY (Id);
