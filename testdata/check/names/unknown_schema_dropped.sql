DROP SCHEMA nowhere;
