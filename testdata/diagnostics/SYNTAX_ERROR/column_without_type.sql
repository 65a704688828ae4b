CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Name NOT NULL,
  BirthDate DATE
) PRIMARY KEY (SingerId);
DROP TABLE Old;
