CREATE TABLE Singers (
  SingerId INT64 NOT NULL
  Name STRING(MAX)
  BirthDate DATE
  CONSTRAINT c CHECK (Name > "a")
) PRIMARY KEY (SingerId);
DROP TABLE Old;
