CREATE MODEL None INPUT (f FLOAT64) OUTPUT (o FLOAT64) REMOTE;
CREATE MODEL Both INPUT (f FLOAT64) OUTPUT (o FLOAT64)
  REMOTE OPTIONS (endpoint = '//aiplatform.googleapis.com/a', endpoints = ['//aiplatform.googleapis.com/b']);
CREATE MODEL Here INPUT (f FLOAT64) OUTPUT (o FLOAT64) OPTIONS (endpoint = '//aiplatform.googleapis.com/a');
