CREATE TABLE Singers (
  SingerId INT64,
  CHECK SingerId > 0,
  Name STRING(MAX)
) PRIMARY KEY (SingerId);
DROP TABLE Old;
