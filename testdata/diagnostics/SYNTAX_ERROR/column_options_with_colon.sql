CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Name INT64 OPTIONS (allow_commit_timestamp: true),
  BirthDate DATE
) PRIMARY KEY (SingerId);
DROP TABLE Old;
