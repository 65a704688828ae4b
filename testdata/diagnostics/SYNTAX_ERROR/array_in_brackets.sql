CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Name INT64[],
  BirthDate DATE
) PRIMARY KEY (SingerId);
DROP TABLE Old;
