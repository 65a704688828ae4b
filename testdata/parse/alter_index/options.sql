ALTER INDEX s.I SET OPTIONS (columnar_policy = 'enabled', locality_group = NULL);
