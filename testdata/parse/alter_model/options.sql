ALTER MODEL IF EXISTS M SET OPTIONS (endpoint = 'x', default_batch_size = 2); ALTER MODEL M;
