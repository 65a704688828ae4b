CREATE VIEW V SQL SECURITY INVOKER AS
SELECT a.k, b.name FROM Samples AS a JOIN Parts AS b ON a.s = b.name OR LOWER(a.s) = LOWER(b.name) OR a.k / 2 = b.part;
