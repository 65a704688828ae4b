CREATE DATABASE bench;

CREATE TABLE visit_metrics (
  visit_metric_id INT64 NOT NULL,
  initial_city STRING(128) NOT NULL,
  billing_url STRING(2048),
  net_due_date DATE NOT NULL,
  main_postal_code STRING(16),
  status STRING(32) NOT NULL,
  billing_kind INT64 NOT NULL,
  default_name STRING(255),
  final_postal_code STRING(16) NOT NULL,
  display_at TIMESTAMP OPTIONS (allow_commit_timestamp=true),
  home_end_date DATE NOT NULL,
  currency STRING(3),
) PRIMARY KEY (visit_metric_id);

CREATE UNIQUE INDEX visit_metrics_by_display_at
  ON visit_metrics (display_at);

CREATE UNIQUE INDEX visit_metrics_by_status_initial_city
  ON visit_metrics (status, initial_city DESC);

CREATE NULL_FILTERED INDEX visit_metrics_by_display_at45
  ON visit_metrics (display_at);

