CREATE VIEW V SQL SECURITY INVOKER AS
SELECT a.part AS x, b.part AS y FROM Parts AS a, Parts AS b CROSS JOIN (SELECT 1 AS one) AS o WHERE a.k = 1 AND b.k = o.one;
