CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Name STRING(10, 2),
  BirthDate DATE
) PRIMARY KEY (SingerId);
DROP TABLE Old;
