CREATE TABLE Things (
  Id INT64 NOT NULL,
  Number INT64,
  Born DATE,
  CHECK (Number + Born > 1),
) PRIMARY KEY (Id);
