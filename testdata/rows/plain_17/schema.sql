CREATE DATABASE bench;

CREATE TABLE vendor_summarys (
  vendor_summary_id INT64 NOT NULL,
  start_date DATE NOT NULL,
  internal_currency STRING(3) NOT NULL,
  ratio FLOAT64,
  email STRING(320) NOT NULL,
  phone STRING(32) NOT NULL,
  initial_revision INT64,
  amount FLOAT64,
  primary_metadata STRING(MAX),
  previous_at TIMESTAMP NOT NULL,
  count INT64,
  customer_locale STRING(16) NOT NULL,
  unit_end_date DATE,
  final_kind INT64 NOT NULL,
  target_metadata STRING(MAX),
  planned_enabled BOOL,
  display_start_date DATE,
  checksum BYTES(32) NOT NULL,
  gross_description STRING(MAX),
  rate FLOAT64,
  title STRING(1024),
) PRIMARY KEY (vendor_summary_id);

CREATE INDEX vendor_summarys_by_email
  ON vendor_summarys (email);

CREATE INDEX vendor_summarys_by_primary_metadata
  ON vendor_summarys (primary_metadata DESC);

CREATE TABLE LoanComments (
  LoanCommentId BYTES(16) NOT NULL,
  VerifiedPostalCode STRING(16),
  VerifiedScores ARRAY<FLOAT64>,
  ShippingStreet STRING(512),
  InitialAt TIMESTAMP NOT NULL,
  Enabled BOOL NOT NULL,
  LocalChecksum BYTES(32) NOT NULL,
  EffectiveStartDate DATE,
  PreviousScore FLOAT64 NOT NULL,
  LegalCurrency STRING(3) NOT NULL,
  PlannedWeight FLOAT64,
  PrimaryPhone STRING(32) NOT NULL,
  Checksum BYTES(32),
  ParentScores ARRAY<FLOAT64> NOT NULL,
) PRIMARY KEY (LoanCommentId);

CREATE INDEX LoanCommentsByChecksum
  ON LoanComments (Checksum DESC)
  STORING (PreviousScore, PrimaryPhone, InitialAt, EffectiveStartDate);

CREATE INDEX LoanCommentsByLegalCurrency
  ON LoanComments (LegalCurrency);

CREATE TABLE CustomerProfiles (
  CustomerProfileId INT64 NOT NULL,
  PreferredVisible BOOL,
  LegalWeight FLOAT64,
  Position INT64 NOT NULL,
  NetRatio FLOAT64,
  CurrentAt TIMESTAMP OPTIONS (allow_commit_timestamp=true),
  LocalEnabled BOOL,
  ExternalRevision INT64 NOT NULL,
  SourceCount INT64,
  EffectiveStartDate DATE,
  Kind INT64 NOT NULL,
  NetMetadata STRING(MAX),
  ParentDescription STRING(MAX),
  LocalKind INT64,
  StartDate DATE,
  Amount FLOAT64 NOT NULL,
  Ratio FLOAT64 NOT NULL,
  Currency STRING(3),
  CurrentWeight FLOAT64 NOT NULL,
  CreatedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (CustomerProfileId);

CREATE INDEX CustomerProfilesByLocalEnabledAmountPosition
  ON CustomerProfiles (LocalEnabled, Amount, Position)
  STORING (LocalKind, Currency, Kind);

CREATE INDEX CustomerProfilesByCurrentAt
  ON CustomerProfiles (CurrentAt);

CREATE INDEX CustomerProfilesByStartDateNetRatioAmount
  ON CustomerProfiles (StartDate, NetRatio, Amount DESC)
  STORING (NetMetadata, EffectiveStartDate, Kind);

ALTER TABLE CustomerProfiles ADD COLUMN ExtraRemark STRING(128);

ALTER TABLE CustomerProfiles ALTER COLUMN ExtraRemark STRING(MAX);

