CREATE DATABASE bench;

CREATE TABLE JournalRules (
  JournalRuleId INT64 NOT NULL,
  VerifiedScore FLOAT64,
  NetDueDate DATE,
  Kind INT64,
  MaximumTitle STRING(1024),
  TaxKind INT64 NOT NULL,
  Metadata STRING(MAX),
  VerifiedDescription STRING(MAX) NOT NULL,
  ParentLocale STRING(16) NOT NULL,
  PlannedCountry STRING(2) NOT NULL,
  Code STRING(64),
  PrimaryCity STRING(128),
  PrimaryQuantity INT64 NOT NULL,
  WorkScore FLOAT64 NOT NULL,
  MaximumEnabled BOOL,
  LastEmail STRING(320) NOT NULL,
  CreatedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (JournalRuleId);

CREATE NULL_FILTERED INDEX JournalRulesByWorkScorePlannedCountry
  ON JournalRules (WorkScore DESC, PlannedCountry DESC)
  STORING (CreatedAt);

CREATE TABLE UserPeriods (
  UserPeriodId STRING(36) NOT NULL,
  MinimumScore FLOAT64 NOT NULL,
  UnitEmail STRING(320),
  ExternalAmount FLOAT64,
  WorkKind INT64 NOT NULL,
  BaseAt TIMESTAMP OPTIONS (allow_commit_timestamp=true),
  Currency STRING(3),
  HomeRevision INT64,
  Kind INT64,
  ExternalAt TIMESTAMP NOT NULL,
  TotalScore FLOAT64 NOT NULL,
  ParentKind INT64,
  CurrentCity STRING(128) NOT NULL,
  ParentStreet STRING(512),
  LastPhone STRING(32) NOT NULL,
  LocalAmount FLOAT64 NOT NULL,
  Checksum BYTES(32),
) PRIMARY KEY (UserPeriodId);

CREATE TABLE StudentRequests (
  StudentRequestId STRING(36) NOT NULL,
  TargetPhone STRING(32) NOT NULL,
  ShippingNotes STRING(MAX) NOT NULL,
  SourceChecksum BYTES(32),
  StartDate DATE,
  UnitPhone STRING(32),
  PlannedCountry STRING(2),
  DisplayDescription STRING(MAX) NOT NULL,
  TaxRatio FLOAT64 NOT NULL,
  Name STRING(255),
  Checksum BYTES(32) NOT NULL,
  MainStreet STRING(512),
  CreatedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (StudentRequestId);

CREATE INDEX StudentRequestsByShippingNotesChecksum
  ON StudentRequests (ShippingNotes, Checksum DESC);

CREATE UNIQUE NULL_FILTERED INDEX StudentRequestsByUnitPhoneMainStreet
  ON StudentRequests (UnitPhone, MainStreet)
  STORING (SourceChecksum, DisplayDescription);

ALTER TABLE StudentRequests ADD COLUMN ExtraRemark STRING(128);

