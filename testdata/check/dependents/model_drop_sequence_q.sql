CREATE SCHEMA s;
CREATE SEQUENCE Q OPTIONS (sequence_kind = 'bit_reversed_positive');
CREATE TABLE P (K INT64 NOT NULL, A INT64, B STRING(20)) PRIMARY KEY (K);
CREATE TABLE s.N (K INT64 NOT NULL, A INT64) PRIMARY KEY (K);
CREATE MODEL M INPUT (a INT64) OUTPUT (b INT64) REMOTE OPTIONS (endpoint = '//aiplatform.googleapis.com/projects/p/locations/l/endpoints/e');
DROP SEQUENCE Q;
