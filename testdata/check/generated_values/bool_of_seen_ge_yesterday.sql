CREATE TABLE Things (
  Id INT64 NOT NULL,
  Seen TIMESTAMP,
  Result BOOL AS (Seen >= 'yesterday') STORED,
) PRIMARY KEY (Id);
