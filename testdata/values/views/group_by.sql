CREATE VIEW V SQL SECURITY INVOKER AS
SELECT p.name, COUNT(*) AS many, SUM(p.price) AS total, MIN(p.part) AS least, MAX(p.weight) AS most
FROM Parts AS p GROUP BY p.name;
