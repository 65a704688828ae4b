CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  FirstName STRING(100),
  LastName STRING(100),
  BirthDate DATE,
  Updated TIMESTAMP,
  Tags ARRAY<STRING(MAX)>,
  Info JSON,
  Score FLOAT64,
) PRIMARY KEY (SingerId);
CREATE INDEX I ON Singers (Info);
