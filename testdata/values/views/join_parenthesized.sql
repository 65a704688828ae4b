CREATE VIEW V SQL SECURITY INVOKER AS
SELECT a.k, b.part, c.s FROM Samples AS a LEFT JOIN (Parts AS b JOIN Samples AS c ON b.part = c.k) ON a.k = b.k;
