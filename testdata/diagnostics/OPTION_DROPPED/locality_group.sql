CREATE TABLE A (
  Id INT64 NOT NULL,
  Note STRING(20) OPTIONS (locality_group = 'cold'),
) PRIMARY KEY (Id);
