CREATE VIEW V SQL SECURITY INVOKER AS
SELECT a.k, b.name AS first, c.name AS second
FROM Samples AS a JOIN Parts AS b ON a.k = b.k FULL JOIN (SELECT * FROM Parts WHERE part > 1) AS c ON b.name = c.name;
