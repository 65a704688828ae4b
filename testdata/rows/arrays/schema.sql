-- Arrays of every type, with and without NULL.
CREATE TABLE Series (
  SeriesId INT64 NOT NULL,
  Flags ARRAY<BOOL>,
  Counts ARRAY<INT64> NOT NULL,
  Ratios ARRAY<FLOAT64>,
  Shares ARRAY<FLOAT32>,
  Prices ARRAY<NUMERIC>,
  Names ARRAY<STRING(40)> NOT NULL,
  Texts ARRAY<STRING(MAX)>,
  Digests ARRAY<BYTES(16)>,
  Days ARRAY<DATE>,
  Times ARRAY<TIMESTAMP>,
) PRIMARY KEY (SeriesId);

CREATE TABLE Documents (
  DocumentId STRING(36) NOT NULL,
  Parts ARRAY<JSON>,
  Length INT64 AS (ARRAY_LENGTH(Parts)) STORED,
) PRIMARY KEY (DocumentId);
