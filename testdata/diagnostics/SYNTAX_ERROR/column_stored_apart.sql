CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Name INT64 AS (SingerId + 1) NOT NULL STORED,
  BirthDate DATE
) PRIMARY KEY (SingerId);
DROP TABLE Old;
