-- options: --type A.Name=STRIN(20)
CREATE TABLE A (
  Id INT64 NOT NULL,
  Name STRING(20),
) PRIMARY KEY (Id);
