CREATE TABLE T (A INT64, B STRING(100), C INT64, V TOKENLIST AS (TOKENIZE_FULLTEXT(B)) HIDDEN) PRIMARY KEY (A);
CREATE SEQUENCE Xy OPTIONS (sequence_kind='bit_reversed_positive');
CREATE MODEL xY INPUT (f FLOAT64) OUTPUT (o FLOAT64) REMOTE OPTIONS (endpoint='//aiplatform.googleapis.com/projects/p/locations/l/endpoints/e');
