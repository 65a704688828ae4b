CREATE MODEL M INPUT (f ARRAY<JSON>) OUTPUT (o FLOAT64) REMOTE OPTIONS (endpoint='//aiplatform.googleapis.com/projects/p/locations/l/endpoints/e');
