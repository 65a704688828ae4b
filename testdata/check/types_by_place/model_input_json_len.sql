CREATE MODEL M INPUT (f JSON(10)) OUTPUT (o FLOAT64) REMOTE OPTIONS (endpoint='//aiplatform.googleapis.com/projects/p/locations/l/endpoints/e');
