CREATE VIEW V SQL SECURITY INVOKER AS
SELECT s.q, COUNT(DISTINCT s.s) AS texts, MAX(s.d) AS last, MIN(s.t) AS first, AVG(s.n) AS mean, SUM(s.w) AS total,
  COUNT(*) AS many
FROM Samples AS s WHERE s.k <> 8 GROUP BY s.q;
