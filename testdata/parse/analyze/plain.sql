analyze; ANALYZE
