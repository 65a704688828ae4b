CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Name INT64 AS SingerId + 1 STORED,
  BirthDate DATE
) PRIMARY KEY (SingerId);
DROP TABLE Old;
