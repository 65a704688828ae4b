CREATE VIEW V SQL SECURITY INVOKER AS
SELECT s.k, s.j.p AS p, JSON_VALUE(s.j, '$.p.q') AS q, s.j.a[0] AS first, INT64(s.j.n) AS n FROM Samples AS s WHERE s.k IN (1, 2, 8, 13, 15) AND (s.k = 1 OR s.j.n IS NULL);
