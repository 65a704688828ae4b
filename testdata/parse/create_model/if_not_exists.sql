CREATE MODEL IF NOT EXISTS m REMOTE OPTIONS (endpoint = 'e');
create model if not exists s.m input (a INT64) output (b STRING(MAX)) remote;
