CREATE DATABASE bench;

CREATE TABLE transfer_settings (
  transfer_setting_id STRING(36) NOT NULL,
  planned_revision INT64 NOT NULL,
  maximum_count INT64,
  shipping_payload BYTES(MAX),
  regional_title STRING(1024),
  original_visible BOOL,
  next_name STRING(255) NOT NULL,
  maximum_notes STRING(MAX) NOT NULL,
  primary_ratio FLOAT64,
  default_at TIMESTAMP,
  metadata STRING(MAX),
  weight FLOAT64,
) PRIMARY KEY (transfer_setting_id);

CREATE UNIQUE INDEX transfer_settings_by_regional_title_original_visible
  ON transfer_settings (regional_title, original_visible);

CREATE INDEX transfer_settings_by_weight_default_at_metadata
  ON transfer_settings (weight, default_at, metadata);

CREATE TABLE CaseEntrys (
  CaseEntryId INT64 NOT NULL,
  UnitLabels ARRAY<STRING(64)> NOT NULL,
  OriginalCountry STRING(2) NOT NULL,
  CustomerPrice FLOAT64,
  Metadata STRING(MAX) NOT NULL,
  PlannedKind INT64,
  TaxKind INT64 NOT NULL,
  Kind INT64,
  TargetChecksum BYTES(32),
  Country STRING(2),
  Locale STRING(16) NOT NULL,
  EstimatedCount INT64 NOT NULL,
  Title STRING(1024),
  HomeStatus STRING(32),
  PlannedPrice FLOAT64,
  OriginalCount INT64,
  Phone STRING(32) NOT NULL,
  BillingCountry STRING(2) NOT NULL,
  InternalTitle STRING(1024),
  CreatedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (CaseEntryId);

CREATE INDEX CaseEntrysByTitleTargetChecksum
  ON CaseEntrys (Title, TargetChecksum);

CREATE NULL_FILTERED INDEX CaseEntrysByTargetChecksumCreatedAt
  ON CaseEntrys (TargetChecksum, CreatedAt DESC);

