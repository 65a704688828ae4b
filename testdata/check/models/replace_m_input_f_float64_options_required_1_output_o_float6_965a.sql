CREATE OR REPLACE MODEL M INPUT (f FLOAT64 OPTIONS (required=1)) OUTPUT (o FLOAT64) REMOTE OPTIONS (endpoint='//aiplatform.googleapis.com/projects/p/locations/l/endpoints/e');
