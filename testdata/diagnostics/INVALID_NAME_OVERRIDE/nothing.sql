-- options: --name A.Nam=title
CREATE TABLE A (
  Id INT64 NOT NULL,
  Name STRING(20),
) PRIMARY KEY (Id);
