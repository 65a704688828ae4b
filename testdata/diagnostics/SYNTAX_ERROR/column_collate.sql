CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Name STRING(MAX) COLLATE utf8_bin,
  BirthDate DATE
) PRIMARY KEY (SingerId);
DROP TABLE Old;
