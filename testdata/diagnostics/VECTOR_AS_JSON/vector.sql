-- options: --mysql-version 8.0
CREATE TABLE A (
  Id INT64 NOT NULL,
  Place ARRAY<FLOAT32>(vector_length=>3),
) PRIMARY KEY (Id);
