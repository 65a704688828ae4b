CREATE DATABASE bench;

CREATE TABLE user_exports (
  user_export_id STRING(36) NOT NULL,
  source_count INT64,
  preferred_locale STRING(16),
  estimated_description STRING(MAX) NOT NULL,
  requested_url STRING(2048),
  source_url STRING(2048),
  preferred_amount FLOAT64 NOT NULL,
  customer_revision INT64,
  start_date DATE,
  title STRING(1024),
  next_at TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
  base_checksum BYTES(32) NOT NULL,
  created_at TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (user_export_id);

CREATE NULL_FILTERED INDEX user_exports_by_source_url
  ON user_exports (source_url DESC);

CREATE TABLE client_requests (
  user_export_id STRING(36) NOT NULL,
  client_request_id INT64 NOT NULL,
  verified_phone STRING(32) NOT NULL,
  current_visible BOOL,
  current_description STRING(MAX),
  current_scores ARRAY<FLOAT64> NOT NULL,
  customer_enabled BOOL NOT NULL,
  gross_metadata STRING(MAX),
  created_at TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (user_export_id, client_request_id),
  INTERLEAVE IN PARENT user_exports ON DELETE CASCADE;

CREATE INDEX client_requests_by_customer_enabled_gross_metadata
  ON client_requests (user_export_id, customer_enabled, gross_metadata);

ALTER TABLE client_requests ADD COLUMN extra_remark STRING(128);

ALTER TABLE client_requests ALTER COLUMN extra_remark STRING(MAX);

ALTER TABLE client_requests DROP COLUMN extra_remark;

