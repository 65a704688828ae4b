CREATE TABLE Singers (
  SingerId INT64,
  Name STRING(MAX),
  INDEX ByName (Name)
) PRIMARY KEY (SingerId);
DROP TABLE Old;
