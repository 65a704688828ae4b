CREATE OR REPLACE MODEL M INPUT () OUTPUT () REMOTE OPTIONS (endpoint='//aiplatform.googleapis.com/projects/p/locations/l/endpoints/e');
