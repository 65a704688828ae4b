-- options: --name A.Name=title --name A=people
CREATE TABLE A (
  Id INT64 NOT NULL,
  Name STRING(20),
) PRIMARY KEY (Id);
