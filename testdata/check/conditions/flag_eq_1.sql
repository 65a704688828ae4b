CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  CHECK (Flag = 1),
) PRIMARY KEY (Id);
