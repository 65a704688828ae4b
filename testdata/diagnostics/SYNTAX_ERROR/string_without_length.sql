CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Name STRING,
  BirthDate DATE
) PRIMARY KEY (SingerId);
DROP TABLE Old;
