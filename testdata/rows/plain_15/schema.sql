CREATE DATABASE bench;

CREATE TABLE AuditEntrys (
  AuditEntryId STRING(36) NOT NULL,
  VerifiedStatus STRING(32),
  GrossCity STRING(128) NOT NULL,
  ParentUrl STRING(2048),
  CustomerPostalCode STRING(16),
  PostalCode STRING(16) NOT NULL,
  Title STRING(1024) NOT NULL,
  InternalPosition INT64,
  Count INT64 NOT NULL,
  TaxNotes STRING(MAX) NOT NULL,
  OriginalStreet STRING(512),
  SecondaryPrice FLOAT64 NOT NULL,
  DisplayLocale STRING(16),
  PreviousEnabled BOOL NOT NULL,
  CreatedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (AuditEntryId);

CREATE UNIQUE INDEX AuditEntrysByCreatedAtCount
  ON AuditEntrys (CreatedAt, Count)
  STORING (ParentUrl, Title, CustomerPostalCode);

