CREATE VIEW V SQL SECURITY INVOKER AS
WITH heavy AS (SELECT k, weight FROM Parts WHERE weight > 1), counted AS (SELECT k, COUNT(*) AS many FROM heavy GROUP BY k)
SELECT h.k, h.weight, c.many FROM heavy AS h JOIN counted AS c ON h.k = c.k;
