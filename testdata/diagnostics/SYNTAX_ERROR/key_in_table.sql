CREATE TABLE Singers (
  SingerId INT64,
  Name STRING(MAX),
  KEY ByName (Name),
  UNIQUE KEY ByNameOnce (Name)
) PRIMARY KEY (SingerId);
DROP TABLE Old;
