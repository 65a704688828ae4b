CREATE SCHEMA internal;
