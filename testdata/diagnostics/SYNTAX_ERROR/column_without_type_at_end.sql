CREATE TABLE Singers (
  SingerId INT64,
  Name
) PRIMARY KEY (SingerId);
DROP TABLE Old;
