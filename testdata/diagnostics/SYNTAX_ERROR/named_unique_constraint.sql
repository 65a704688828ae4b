CREATE TABLE Singers (
  SingerId INT64,
  Name STRING(MAX),
  CONSTRAINT NameUnique UNIQUE (Name)
) PRIMARY KEY (SingerId);
DROP TABLE Old;
