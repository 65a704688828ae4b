CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Name INT64 CHECK (Name > 0) NOT NULL,
  BirthDate DATE
) PRIMARY KEY (SingerId);
DROP TABLE Old;
