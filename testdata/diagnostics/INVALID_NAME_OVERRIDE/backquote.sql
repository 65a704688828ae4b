-- options: --name A=a`b
CREATE TABLE A (
  Id INT64 NOT NULL,
  Name STRING(20),
) PRIMARY KEY (Id);
