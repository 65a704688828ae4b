CREATE VIEW V SQL SECURITY INVOKER AS
SELECT a.k, b.part, c.k AS other
FROM Samples AS a, Parts AS b LEFT JOIN Samples AS c ON c.k = b.part
WHERE a.k = b.k;
