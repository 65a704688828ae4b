CREATE VIEW Words SQL SECURITY INVOKER AS SELECT p.k, CONCAT('a', 'b') AS word, IF(p.k > 4, 'x', 'X') AS letter FROM Parts AS p;
CREATE VIEW V SQL SECURITY INVOKER AS SELECT word = 'AB' AS same, letter, COUNT(*) AS many FROM Words GROUP BY same, letter;
