CREATE PROTO BUNDLE (music.Song);

CREATE TABLE A (
  Id INT64 NOT NULL,
  Song music.Song,
) PRIMARY KEY (Id);
