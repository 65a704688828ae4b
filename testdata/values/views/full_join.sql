CREATE VIEW V SQL SECURITY INVOKER AS
SELECT a.k AS a, b.k AS b, a.s, b.name, a.q, b.price, a.j
FROM Samples AS a FULL JOIN Parts AS b ON a.k = b.part + 1 AND b.k > 1;
