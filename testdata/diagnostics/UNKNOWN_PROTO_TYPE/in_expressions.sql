CREATE TABLE Orders (
  Id INT64 NOT NULL,
  Number INT64 AS (CAST(NEW shop.Order(1 AS number) AS shop.Order).number) STORED,
) PRIMARY KEY (Id);
CREATE VIEW Lines SQL SECURITY INVOKER AS
  SELECT ARRAY<shop.Line>[] AS a, STRUCT<x INT64, y ARRAY<shop.Line>>(1, NULL) AS b, NEW shop.Line { number: 1 } AS c;
CREATE VIEW AsMessage SQL SECURITY INVOKER AS SELECT AS shop.Line 1 AS number;
CREATE FUNCTION First(lines ARRAY<shop.Line>) RETURNS shop.Line AS (lines[0]);
