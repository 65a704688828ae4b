CREATE DATABASE bench;

CREATE TABLE LicenseSamples (
  LicenseSampleId BYTES(16) NOT NULL,
  PreferredStreet STRING(512),
  MinimumNotes STRING(MAX) NOT NULL,
  ActualScore FLOAT64,
  BillingCity STRING(128) NOT NULL,
  PlannedTitle STRING(1024) NOT NULL,
  BaseScores ARRAY<FLOAT64>,
  Payload BYTES(MAX),
  Enabled BOOL NOT NULL,
  BaseEmail STRING(320),
  CreatedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (LicenseSampleId);

CREATE INDEX LicenseSamplesByEnabled
  ON LicenseSamples (Enabled)
  STORING (ActualScore, MinimumNotes);

