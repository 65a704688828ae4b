CREATE VIEW V SQL SECURITY INVOKER AS
SELECT COUNT(*) AS a, COUNT(name) AS b, COUNT(DISTINCT name) AS c, COUNTIF(price > 1) AS d, SUM(part) AS e, SUM(price) AS f,
  AVG(part) AS g, AVG(price) AS h, AVG(weight) AS i, MIN(name) AS l, MAX(name) AS m, LOGICAL_AND(part > 0) AS n,
  LOGICAL_OR(part > 6) AS o, BIT_AND(part) AS p, BIT_OR(part) AS q, BIT_XOR(part) AS r, SUM(DISTINCT part) AS s,
  ANY_VALUE(1) AS t
FROM Parts;
