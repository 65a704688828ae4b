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
CREATE TABLE Albums (
  SingerId INT64 NOT NULL,
  AlbumId INT64 NOT NULL,
  Title STRING(MAX),
  Released TIMESTAMP,
) PRIMARY KEY (SingerId, AlbumId),
  INTERLEAVE IN PARENT Singers ON DELETE CASCADE;
CREATE INDEX I ON Albums (SingerId, Title), INTERLEAVE IN Singers;
