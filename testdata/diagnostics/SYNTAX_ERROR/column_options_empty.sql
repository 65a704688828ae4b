CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Name INT64 OPTIONS (),
  BirthDate DATE
) PRIMARY KEY (SingerId);
DROP TABLE Old;
