CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Name INT64(11),
  BirthDate DATE
) PRIMARY KEY (SingerId);
DROP TABLE Old;
