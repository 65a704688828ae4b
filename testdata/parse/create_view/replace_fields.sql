CREATE VIEW V SQL SECURITY INVOKER AS
SELECT
  REPLACE_FIELDS(t.Message, 1 AS a.b, 'x' AS (pkg.ext), t.c AS (pkg.ext).d.(`pkg.other`).e) AS Replaced,
  NEW pkg.M { a: 1 b { c: 2, }, (pkg.ext): 3 d: 4 } AS Made,
  F(1 AS INT64) AS Named
FROM t;
