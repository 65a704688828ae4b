CREATE TABLE Singers (
  SingerId INT64,
  Group STRING(MAX),
  Limit INT64
) PRIMARY KEY (SingerId);
DROP TABLE Old;
