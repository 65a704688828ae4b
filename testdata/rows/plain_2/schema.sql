CREATE DATABASE bench;

CREATE TABLE transfer_rules (
  transfer_rule_id STRING(36) NOT NULL,
  shipping_revision INT64 NOT NULL,
  enabled BOOL NOT NULL,
  url STRING(2048) NOT NULL,
  primary_labels ARRAY<STRING(64)>,
  maximum_labels ARRAY<STRING(64)>,
  country STRING(2) NOT NULL,
  created_at TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (transfer_rule_id);

CREATE NULL_FILTERED INDEX transfer_rules_by_shipping_revision_url
  ON transfer_rules (shipping_revision, url);

CREATE TABLE student_tags (
  transfer_rule_id STRING(36) NOT NULL,
  student_tag_id BYTES(16) NOT NULL,
  internal_code STRING(64),
  external_locale STRING(16),
  count INT64,
  currency STRING(3) NOT NULL,
  billing_street STRING(512),
  requested_city STRING(128) NOT NULL,
  maximum_city STRING(128),
  external_score FLOAT64,
  home_due_date DATE,
  country STRING(2),
  net_payload BYTES(MAX),
) PRIMARY KEY (transfer_rule_id, student_tag_id DESC),
  INTERLEAVE IN PARENT transfer_rules ON DELETE CASCADE;

CREATE TABLE booking_rates (
  transfer_rule_id STRING(36) NOT NULL,
  booking_rate_id INT64 NOT NULL,
  scores ARRAY<FLOAT64> NOT NULL,
  score FLOAT64 NOT NULL,
  previous_visible BOOL NOT NULL,
  main_due_date DATE NOT NULL,
  parent_name STRING(255) NOT NULL,
  planned_kind INT64,
  local_due_date DATE,
  currency STRING(3) NOT NULL,
  enabled BOOL,
  effective_metadata STRING(MAX) NOT NULL,
  postal_code STRING(16) NOT NULL,
  planned_postal_code STRING(16) NOT NULL,
  created_at TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (transfer_rule_id, booking_rate_id),
  INTERLEAVE IN PARENT transfer_rules ON DELETE CASCADE;

