CREATE DATABASE bench;

CREATE TABLE ChannelPrices (
  ChannelPriceId BYTES(16) NOT NULL,
  PreferredName STRING(255),
  NextDueDate DATE,
  Ratio FLOAT64 NOT NULL,
  SourceEndDate DATE NOT NULL,
  EffectiveRatio FLOAT64,
  Visible BOOL,
  TaxDueDate DATE,
  VerifiedPhone STRING(32) NOT NULL,
  LegalCity STRING(128),
  InitialEnabled BOOL NOT NULL,
  ExternalWeight FLOAT64,
  PlannedRevision INT64,
  SourceLabels ARRAY<STRING(64)>,
  BaseStartDate DATE,
  PreviousDescription STRING(MAX),
  CreatedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (ChannelPriceId);

CREATE UNIQUE INDEX ChannelPricesBySourceEndDateInitialEnabled
  ON ChannelPrices (SourceEndDate, InitialEnabled DESC);

CREATE TABLE ReservationResults (
  ChannelPriceId BYTES(16) NOT NULL,
  ReservationResultId STRING(36) NOT NULL,
  Notes STRING(MAX) NOT NULL,
  BillingTitle STRING(1024),
  Score FLOAT64 NOT NULL,
  Status STRING(32) NOT NULL,
  ExternalPrice FLOAT64,
  WorkRatio FLOAT64 NOT NULL,
  Visible BOOL,
  EstimatedRevision INT64,
  InternalStatus STRING(32),
  VerifiedEndDate DATE,
  DefaultVisible BOOL,
  PrimaryRatio FLOAT64,
  SecondaryEndDate DATE NOT NULL,
  Kind INT64,
  DueDate DATE,
  StartDate DATE,
  Quantity INT64,
  ParentPhone STRING(32) NOT NULL,
  WorkQuantity INT64 NOT NULL,
  Street STRING(512) NOT NULL,
  PreferredWeight FLOAT64,
  CreatedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (ChannelPriceId, ReservationResultId),
  INTERLEAVE IN PARENT ChannelPrices;

