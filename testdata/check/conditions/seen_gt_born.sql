CREATE TABLE Things (
  Id INT64 NOT NULL,
  Seen TIMESTAMP,
  Born DATE,
  CHECK (Seen > Born),
) PRIMARY KEY (Id);
