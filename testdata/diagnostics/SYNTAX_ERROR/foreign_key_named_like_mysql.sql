CREATE TABLE Singers (
  SingerId INT64,
  FOREIGN KEY FkOther (SingerId) REFERENCES Other (Id)
) PRIMARY KEY (SingerId);
DROP TABLE Old;
