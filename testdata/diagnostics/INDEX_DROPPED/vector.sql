CREATE TABLE A (
  Id INT64 NOT NULL,
  Place ARRAY<FLOAT32>(vector_length=>3) NOT NULL,
) PRIMARY KEY (Id);
CREATE VECTOR INDEX ByPlace ON A (Place) OPTIONS (distance_type = 'COSINE');
