CREATE TABLE Things (
  Id INT64 NOT NULL,
  Result STRING(MAX) DEFAULT ('a' || 'b'),
) PRIMARY KEY (Id);
