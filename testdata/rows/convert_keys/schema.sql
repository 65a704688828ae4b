CREATE TABLE Parents (
  Name STRING(MAX),
  Number INT64 NOT NULL
) PRIMARY KEY (Name, Number DESC);

CREATE TABLE Children (
  Name STRING(MAX),
  Number INT64 NOT NULL,
  Part STRING(MAX) NOT NULL
) PRIMARY KEY (Name, Number DESC, Part), INTERLEAVE IN PARENT Parents ON DELETE CASCADE;

CREATE TABLE Friends (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  Number INT64,
  CONSTRAINT FriendOf FOREIGN KEY (Name, Number) REFERENCES Parents (Name, Number)
) PRIMARY KEY (Id);

-- One row only.
CREATE TABLE Settings (
  Theme STRING(20)
) PRIMARY KEY ();
