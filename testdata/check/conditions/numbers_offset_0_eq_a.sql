CREATE TABLE Things (
  Id INT64 NOT NULL,
  Numbers ARRAY<INT64>,
  CHECK (Numbers[OFFSET(0)] = 'a'),
) PRIMARY KEY (Id);
