CREATE TABLE Singers (
  SingerId INT64,
  Name STRING(MAX),
  UNIQUE (Name)
) PRIMARY KEY (SingerId);
DROP TABLE Old;
