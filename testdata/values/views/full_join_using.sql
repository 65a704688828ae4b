CREATE VIEW V SQL SECURITY INVOKER AS
SELECT k, a.s, b.name, a.k AS ak, b.k AS bk
FROM Samples AS a FULL OUTER JOIN (SELECT part + 12 AS k, name FROM Parts) AS b USING (k) WHERE k > 3;
