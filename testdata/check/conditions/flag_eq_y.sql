CREATE TABLE Things (
  Id INT64 NOT NULL,
  Flag BOOL,
  CHECK (Flag = 'Y'),
) PRIMARY KEY (Id);
