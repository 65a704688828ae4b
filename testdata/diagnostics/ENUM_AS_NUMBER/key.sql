CREATE PROTO BUNDLE (music.Song, music.Genre, music.Mood);

CREATE TABLE Charts (
  Genre music.Genre NOT NULL,
  Mood music.Mood,
  Song music.Song,
) PRIMARY KEY (Genre);

CREATE INDEX ChartsByMood ON Charts (Mood);

CREATE TABLE Listeners (
  Id INT64 NOT NULL,
  Favourite music.Genre,
  Moods ARRAY<music.Mood>,
  CONSTRAINT FavouriteChart FOREIGN KEY (Favourite) REFERENCES Charts (Genre),
) PRIMARY KEY (Id);
