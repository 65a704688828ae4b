CREATE SCHEMA differential_privacy;
