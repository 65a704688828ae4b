CREATE VIEW V SQL SECURITY INVOKER AS
FROM Orders o JOIN Items i USING (Id, Region)
|> WHERE Total > 10 -- large ones
|> EXTEND Total * 2 AS Twice, 1 One
|> SET Total = 0, Twice = 1
|> DROP One, Region
|> RENAME Twice AS Double, Id Key
|> AS t
|> LEFT JOIN Names AS n ON n.Key = t.Key
|> AGGREGATE SUM(Total) AS Sum DESC, COUNT(*) Number GROUP AND ORDER BY Key, Name ASC
|> AGGREGATE GROUP BY Key AS k, Number
|> ORDER BY k, Number DESC
|> LIMIT 5 OFFSET 1
|> UNION ALL (SELECT 1, 2), (SELECT 3, 4)
|> TABLESAMPLE RESERVOIR (3 ROWS)
|> SELECT DISTINCT AS STRUCT k, Number
