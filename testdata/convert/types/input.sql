-- Every type of a column, short and long.
CREATE TABLE Types (
  Id INT64 NOT NULL,
  Flag BOOL,
  Single FLOAT32,
  Real FLOAT64,
  Amount NUMERIC NOT NULL,
  Short STRING(36),
  Long STRING(20000),
  Endless STRING(MAX),
  Digest BYTES(32),
  Blob BYTES(MAX),
  Day DATE,
  Changed TIMESTAMP OPTIONS (allow_commit_timestamp = true),
  Document JSON,
  Tags ARRAY<STRING(MAX)>, -- as shown to users; "quoted"
  Embedding ARRAY<FLOAT32>(vector_length=>3),
  Key UUID
) PRIMARY KEY (Id);
