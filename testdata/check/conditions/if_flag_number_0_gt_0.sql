CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  Number INT64,
  CHECK (IF(Flag, Number, 0) > 0),
) PRIMARY KEY (Id);
