CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Code STRING(10),
  Mentor INT64,
  CONSTRAINT MentoredBy FOREIGN KEY (Mentor) REFERENCES Singers (SingerId)
) PRIMARY KEY (SingerId);

CREATE TABLE Albums (
  SingerId INT64 NOT NULL,
  AlbumId INT64 NOT NULL,
  Cover STRING(10),
  CONSTRAINT AlbumsOfSinger FOREIGN KEY (SingerId) REFERENCES Singers (SingerId),
  CONSTRAINT CoveredBy FOREIGN KEY (Cover) REFERENCES Singers (Code) ON DELETE CASCADE
) PRIMARY KEY (SingerId, AlbumId), INTERLEAVE IN PARENT Singers ON DELETE CASCADE;

CREATE TABLE Songs (
  SingerId INT64 NOT NULL,
  AlbumId INT64 NOT NULL,
  TrackId INT64 NOT NULL,
  Previous INT64
) PRIMARY KEY (SingerId, AlbumId, TrackId), INTERLEAVE IN PARENT Albums ON DELETE NO ACTION;

CREATE TABLE Plays (
  SingerId INT64 NOT NULL,
  PlayId INT64 NOT NULL,
  Song INT64,
  CONSTRAINT Loosely FOREIGN KEY (Song) REFERENCES Singers (SingerId) NOT ENFORCED
) PRIMARY KEY (SingerId, PlayId), INTERLEAVE IN Singers;

-- Two tables that refer to each other.
CREATE TABLE Teams (
  TeamId INT64 NOT NULL,
  Captain INT64
) PRIMARY KEY (TeamId);

CREATE TABLE Players (
  PlayerId INT64 NOT NULL,
  TeamId INT64,
  FOREIGN KEY (TeamId) REFERENCES Teams (TeamId)
) PRIMARY KEY (PlayerId);

ALTER TABLE Teams ADD CONSTRAINT CaptainOf FOREIGN KEY (Captain) REFERENCES Players (PlayerId);
