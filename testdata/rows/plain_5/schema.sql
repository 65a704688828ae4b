CREATE DATABASE bench;

CREATE TABLE ReviewThresholds (
  ReviewThresholdId STRING(36) NOT NULL,
  Price FLOAT64 NOT NULL,
  EstimatedEmail STRING(320) NOT NULL,
  TotalStreet STRING(512) NOT NULL,
  TargetMetadata STRING(MAX),
  Url STRING(2048),
  Checksum BYTES(32) NOT NULL,
  ExternalScore FLOAT64,
  PlannedCountry STRING(2) NOT NULL,
  ShippingChecksum BYTES(32),
  Visible BOOL NOT NULL,
  HomePostalCode STRING(16),
  Code STRING(64),
  CurrentCount INT64,
) PRIMARY KEY (ReviewThresholdId);

CREATE INDEX ReviewThresholdsByShippingChecksumExternalScoreCode
  ON ReviewThresholds (ShippingChecksum, ExternalScore, Code DESC)
  STORING (HomePostalCode, Url, EstimatedEmail);

CREATE TABLE ListingApprovals (
  ReviewThresholdId STRING(36) NOT NULL,
  ListingApprovalId STRING(36) NOT NULL,
  SecondaryLabels ARRAY<STRING(64)>,
  Country STRING(2),
  Code STRING(64) NOT NULL,
  Notes STRING(MAX),
  UnitPrice FLOAT64,
  RegionalAmount FLOAT64 NOT NULL,
  LegalName STRING(255) NOT NULL,
  ExternalPosition INT64,
  Street STRING(512),
  BillingAt TIMESTAMP,
  LocalNotes STRING(MAX),
  LastKind INT64,
  BaseKind INT64 NOT NULL,
  CreatedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (ReviewThresholdId, ListingApprovalId),
  INTERLEAVE IN PARENT ReviewThresholds ON DELETE NO ACTION;

CREATE INDEX ListingApprovalsByCountryLegalName
  ON ListingApprovals (ReviewThresholdId, Country, LegalName);

CREATE NULL_FILTERED INDEX ListingApprovalsByLegalName
  ON ListingApprovals (ReviewThresholdId, LegalName)
  STORING (LocalNotes, BaseKind);

