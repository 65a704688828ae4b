-- One of each kind of relation.
CREATE TABLE Singers (
  SingerId INT64 NOT NULL,  -- never reused
  Name STRING(MAX) NOT NULL DEFAULT ('no name'),
  Mentor INT64,
  CONSTRAINT MentorOf FOREIGN KEY (Mentor) REFERENCES Singers (SingerId),
) PRIMARY KEY (SingerId);

CREATE TABLE Albums (
  SingerId INT64 NOT NULL,
  AlbumId INT64 NOT NULL,
  Tags ARRAY<STRING(20)>,
  Vector ARRAY<FLOAT32>(vector_length=>3),
) PRIMARY KEY (SingerId, AlbumId DESC), INTERLEAVE IN PARENT Singers ON DELETE CASCADE;

CREATE TABLE Covers (
  SingerId INT64 NOT NULL,
  AlbumId INT64 NOT NULL,
  Picture BYTES(MAX),
) PRIMARY KEY (SingerId, AlbumId DESC), INTERLEAVE IN PARENT Albums;

CREATE TABLE Plays (
  SingerId INT64 NOT NULL,
  PlayedAt TIMESTAMP NOT NULL,
) PRIMARY KEY (SingerId, PlayedAt), INTERLEAVE IN Singers;

CREATE TABLE Duets (
  DuetId STRING(36) NOT NULL,
  First INT64 NOT NULL,
  Second INT64 NOT NULL,
  SingerOfAlbum INT64,
  Album INT64,
  CONSTRAINT FirstVoice FOREIGN KEY (First) REFERENCES Singers (SingerId) ON DELETE CASCADE,
  CONSTRAINT SecondVoice FOREIGN KEY (Second) REFERENCES Singers (SingerId) NOT ENFORCED,
  FOREIGN KEY (SingerOfAlbum, Album) REFERENCES Albums (SingerId, AlbumId),
) PRIMARY KEY (DuetId);

CREATE UNIQUE INDEX DuetsByFirst ON Duets (First);
CREATE NULL_FILTERED INDEX DuetsByAlbum ON Duets (Album DESC, DuetId) STORING (Second);

CREATE VIEW SoloSingers SQL SECURITY INVOKER AS
SELECT s.SingerId FROM Singers AS s WHERE s.SingerId NOT IN (SELECT d.First FROM Duets AS d);

CREATE QUEUE Invitations (
  SingerId INT64 NOT NULL,
  SentAt TIMESTAMP NOT NULL,
  Payload JSON NOT NULL,
) PRIMARY KEY (SingerId, SentAt), INTERLEAVE IN PARENT Singers ON DELETE CASCADE;

CREATE INDEX AlbumsByFirstTag ON Albums ((Tags[SAFE_OFFSET(0)]) DESC, AlbumId);

CREATE PROPERTY GRAPH SingerGraph
  NODE TABLES (Singers AS Person, albums KEY (SingerId, AlbumId) LABEL Album)
  EDGE TABLES (
    Duets AS SingsWith
      SOURCE KEY (First) REFERENCES Person (SingerId)
      DESTINATION KEY (Second) REFERENCES Person,
    Duets AS SingsFrom
      SOURCE KEY (First) REFERENCES person
      DESTINATION KEY (SingerOfAlbum, Album) REFERENCES albums,
  );
