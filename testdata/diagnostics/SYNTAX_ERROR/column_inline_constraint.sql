CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Name INT64 CONSTRAINT positive CHECK (Name > 0),
  BirthDate DATE
) PRIMARY KEY (SingerId);
DROP TABLE Old;
