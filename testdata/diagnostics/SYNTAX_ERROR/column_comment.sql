CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Name STRING(MAX) COMMENT 'the name, in full' NOT NULL,
  BirthDate DATE
) PRIMARY KEY (SingerId);
DROP TABLE Old;
