CREATE VIEW V SQL SECURITY INVOKER AS
SELECT s.k, ARRAY(SELECT p.part FROM Parts AS p WHERE p.k = s.k AND p.part = 1) AS firsts,
  ARRAY_LENGTH(ARRAY(SELECT p.name FROM Parts AS p WHERE p.k = s.k)) AS many
FROM Samples AS s;
