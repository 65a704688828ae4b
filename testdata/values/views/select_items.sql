CREATE VIEW V SQL SECURITY INVOKER AS
SELECT s.k, s.s AS name, s.n + 1 AS next, NULL AS nothing, 'x' AS letter, s.q FROM Samples AS s WHERE s.k > 2;
