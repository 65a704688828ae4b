CREATE VIEW V SQL SECURITY INVOKER AS
SELECT s.k, (SELECT MAX(x.twice) FROM (SELECT p.part * 2 AS twice FROM Parts AS p WHERE p.k = s.k) AS x) AS best FROM Samples AS s;
