CREATE TABLE T (A INT64) PRIMARY KEY (A);
CREATE MODEL M INPUT (f FLOAT64) OUTPUT (o FLOAT64) REMOTE OPTIONS (endpoint='//aiplatform.googleapis.com/projects/p/locations/l/endpoints/e');
ALTER MODEL IF EXISTS M SET OPTIONS (default_batch_size=5);
