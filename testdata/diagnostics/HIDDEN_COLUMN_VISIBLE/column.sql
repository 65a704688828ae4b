-- options: --profile workbench
CREATE TABLE A (
  Id INT64 NOT NULL,
  Secret INT64 HIDDEN,
) PRIMARY KEY (Id);
