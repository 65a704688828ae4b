CREATE MODEL M INPUT (f FLOAT64) OUTPUT (o FLOAT64) OPTIONS (endpoint='//aiplatform.googleapis.com/projects/p/locations/l/endpoints/e');
