CREATE DATABASE bench;

CREATE TABLE DeviceRequests (
  DeviceRequestId INT64 NOT NULL,
  VerifiedPhone STRING(32),
  LocalPosition INT64 NOT NULL,
  GrossCount INT64,
  CurrentQuantity INT64 NOT NULL,
  OriginalPostalCode STRING(16) NOT NULL,
  NextCountry STRING(2) NOT NULL,
  CreatedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (DeviceRequestId);

CREATE UNIQUE INDEX DeviceRequestsByVerifiedPhone
  ON DeviceRequests (VerifiedPhone);

CREATE TABLE BatchSettings (
  BatchSettingId STRING(36) NOT NULL,
  ExternalStatus STRING(32),
  GrossStreet STRING(512) NOT NULL,
  Description STRING(MAX),
  LastKind INT64,
  Labels ARRAY<STRING(64)>,
  VerifiedRate FLOAT64,
  Ratio FLOAT64,
  PostalCode STRING(16) NOT NULL,
  InternalPrice FLOAT64,
  MainLocale STRING(16),
  SecondaryChecksum BYTES(32),
  Scores ARRAY<FLOAT64> NOT NULL,
  MainDescription STRING(MAX),
  Checksum BYTES(32),
  ActualChecksum BYTES(32),
  City STRING(128),
  CreatedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (BatchSettingId);

CREATE TABLE ShipmentConditions (
  BatchSettingId STRING(36) NOT NULL,
  ShipmentConditionId INT64 NOT NULL,
  NextRate FLOAT64,
  Url STRING(2048) NOT NULL,
  PlannedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
  SourcePosition INT64 NOT NULL,
  RequestedScore FLOAT64 NOT NULL,
  VerifiedCountry STRING(2),
) PRIMARY KEY (BatchSettingId, ShipmentConditionId),
  INTERLEAVE IN PARENT BatchSettings ON DELETE NO ACTION;

CREATE UNIQUE INDEX ShipmentConditionsByPlannedAt
  ON ShipmentConditions (PlannedAt DESC);

CREATE NULL_FILTERED INDEX ShipmentConditionsByNextRate
  ON ShipmentConditions (NextRate);

CREATE NULL_FILTERED INDEX ShipmentConditionsByNextRateRequestedScore
  ON ShipmentConditions (NextRate, RequestedScore)
  STORING (SourcePosition);

CREATE TABLE BudgetImages (
  BudgetImageId STRING(36) NOT NULL,
  Checksum BYTES(32),
  EndDate DATE NOT NULL,
  MaximumAt TIMESTAMP NOT NULL,
  Rate FLOAT64,
  Metadata STRING(MAX),
  Labels ARRAY<STRING(64)> NOT NULL,
  SourceRatio FLOAT64,
  PrimaryTitle STRING(1024) NOT NULL,
  EffectiveStartDate DATE,
  Revision INT64 NOT NULL,
  DefaultPrice FLOAT64 NOT NULL,
) PRIMARY KEY (BudgetImageId);

CREATE INDEX BudgetImagesByEffectiveStartDate
  ON BudgetImages (EffectiveStartDate);

CREATE INDEX BudgetImagesByRateChecksumEffectiveStartDate
  ON BudgetImages (Rate, Checksum, EffectiveStartDate)
  STORING (EndDate, DefaultPrice, Metadata, SourceRatio);

