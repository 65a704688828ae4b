CREATE SCHEMA bigquery;
