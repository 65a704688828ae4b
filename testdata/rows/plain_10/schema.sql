CREATE DATABASE bench;

CREATE TABLE transfer_prices (
  transfer_price_id INT64 NOT NULL,
  phone STRING(32) NOT NULL,
  planned_title STRING(1024),
  parent_price FLOAT64,
  quantity INT64,
  internal_rate FLOAT64,
  rate FLOAT64,
) PRIMARY KEY (transfer_price_id);

CREATE UNIQUE INDEX transfer_prices_by_quantity
  ON transfer_prices (quantity);

CREATE UNIQUE INDEX transfer_prices_by_internal_rate_phone_planned_title
  ON transfer_prices (internal_rate, phone, planned_title);

CREATE INDEX transfer_prices_by_internal_rate
  ON transfer_prices (internal_rate)
  STORING (quantity, phone);

CREATE TABLE claim_rules (
  transfer_price_id INT64 NOT NULL,
  claim_rule_id STRING(36) NOT NULL,
  minimum_currency STRING(3) NOT NULL,
  current_street STRING(512) NOT NULL,
  tax_amount FLOAT64 NOT NULL,
  base_street STRING(512),
  target_payload BYTES(MAX) NOT NULL,
  code STRING(64) NOT NULL,
  legal_visible BOOL,
  notes STRING(MAX),
  billing_country STRING(2) NOT NULL,
  total_currency STRING(3),
  initial_checksum BYTES(32) NOT NULL,
  weight FLOAT64,
  original_enabled BOOL NOT NULL,
) PRIMARY KEY (transfer_price_id, claim_rule_id),
  INTERLEAVE IN PARENT transfer_prices ON DELETE NO ACTION;

CREATE INDEX claim_rules_by_weight_total_currency_minimum_currency
  ON claim_rules (weight, total_currency, minimum_currency);

CREATE TABLE case_metrics (
  transfer_price_id INT64 NOT NULL,
  claim_rule_id STRING(36) NOT NULL,
  case_metric_id STRING(36) NOT NULL,
  base_city STRING(128) NOT NULL,
  home_currency STRING(3) NOT NULL,
  preferred_price FLOAT64 NOT NULL,
  net_notes STRING(MAX),
  final_count INT64,
  last_visible BOOL,
  customer_name STRING(255),
  ratio FLOAT64,
  start_date DATE NOT NULL,
  source_city STRING(128),
  target_code STRING(64),
  status STRING(32),
  initial_labels ARRAY<STRING(64)>,
  phone STRING(32) NOT NULL,
  customer_postal_code STRING(16),
  weight FLOAT64 NOT NULL,
  checksum BYTES(32) NOT NULL,
  regional_at TIMESTAMP OPTIONS (allow_commit_timestamp=true),
  gross_checksum BYTES(32),
  street STRING(512),
  kind INT64 NOT NULL,
  final_enabled BOOL,
  net_labels ARRAY<STRING(64)>,
  customer_checksum BYTES(32) NOT NULL,
  shipping_labels ARRAY<STRING(64)> NOT NULL,
  currency STRING(3) NOT NULL,
  effective_postal_code STRING(16) NOT NULL,
  city STRING(128),
  rate FLOAT64 NOT NULL,
  original_title STRING(1024),
  created_at TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp=true),
) PRIMARY KEY (transfer_price_id, claim_rule_id, case_metric_id),
  INTERLEAVE IN PARENT claim_rules ON DELETE NO ACTION;

