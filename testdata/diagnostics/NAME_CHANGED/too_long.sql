CREATE TABLE A (
  Id INT64 NOT NULL,
  Loooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooong INT64,
) PRIMARY KEY (Id);
