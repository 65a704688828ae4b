CREATE TABLE Things (
  Id INT64 NOT NULL,
  Result STRING(10) DEFAULT ('abcdefghijklmnop'),
) PRIMARY KEY (Id);
