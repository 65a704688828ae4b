CREATE MODEL M INPUT (f FLOAT64 NOT NULL) OUTPUT (o FLOAT64) REMOTE OPTIONS (endpoint='//aiplatform.googleapis.com/projects/p/locations/l/endpoints/e');
