CREATE TABLE t (
  a INT64,
  b STRING(20) DEFAULT (it's late),
) PRIMARY KEY (a);
