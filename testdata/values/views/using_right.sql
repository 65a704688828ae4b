CREATE VIEW V SQL SECURITY INVOKER AS
SELECT part, a.k AS ak, b.name FROM Samples AS a RIGHT JOIN (SELECT part AS k, part, name FROM Parts) AS b USING (k);
