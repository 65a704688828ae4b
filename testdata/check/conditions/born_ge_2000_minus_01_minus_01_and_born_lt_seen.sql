CREATE TABLE Things (
  Id INT64 NOT NULL,
  Born DATE,
  Seen TIMESTAMP,
  CHECK (Born >= '2000-01-01' AND Born < Seen),
) PRIMARY KEY (Id);
