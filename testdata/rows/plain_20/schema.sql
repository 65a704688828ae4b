CREATE DATABASE bench;

CREATE TABLE payroll_ratings (
  payroll_rating_id STRING(36) NOT NULL,
  next_position INT64,
  default_locale STRING(16) NOT NULL,
  final_at TIMESTAMP,
  amount FLOAT64,
  email STRING(320),
  display_ratio FLOAT64 NOT NULL,
  shipping_visible BOOL NOT NULL,
  country STRING(2) NOT NULL,
  total_price FLOAT64,
  minimum_country STRING(2) NOT NULL,
  planned_metadata STRING(MAX),
  name STRING(255),
  internal_due_date DATE NOT NULL,
) PRIMARY KEY (payroll_rating_id);

