-- options: --profile workbench
CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Name STRING(100) NOT NULL,
  Biography STRING(MAX),
  Albums INT64,
) PRIMARY KEY (SingerId);
CREATE INDEX ByName ON Singers ((LOWER(Name)), (Albums + 1) DESC);
CREATE UNIQUE INDEX ByBiography ON Singers ((LOWER(Biography)));
