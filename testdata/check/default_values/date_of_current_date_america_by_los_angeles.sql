CREATE TABLE Things (
  Id INT64 NOT NULL,
  Result DATE DEFAULT (CURRENT_DATE('America/Los_Angeles')),
) PRIMARY KEY (Id);
