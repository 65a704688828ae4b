-- The columns of one MATCH, some with a name of their own, and all of an element.
CREATE VIEW stops SQL SECURITY INVOKER AS
SELECT t.line, t.terminus, t.hops FROM GRAPH_TABLE(
  Tramway MATCH (s:Stop)-[e:Leg]->(d:Stop WHERE d.zone > 2)
  COLUMNS (s.line, d.name AS terminus, 1 AS hops, e.*)) AS t;
-- Without COLUMNS the variables of the pattern are the columns.
CREATE VIEW bare SQL SECURITY INVOKER AS
SELECT s.name FROM GRAPH_TABLE(transport.Tramway MATCH (s:Stop) WHERE s.zone IN (1, 2)) t;
CREATE VIEW returned SQL SECURITY INVOKER AS
SELECT x FROM GRAPH_TABLE(Tramway MATCH (s) LET x = s.zone RETURN x NEXT FILTER x > 0 RETURN x) TABLESAMPLE RESERVOIR (3 ROWS);
-- COLUMNS is a name like any other.
CREATE VIEW names SQL SECURITY INVOKER AS
SELECT columns FROM GRAPH_TABLE(columns MATCH (columns)-[columns]->() RETURN columns(columns) AS columns) columns;
-- Mistakes.
CREATE VIEW both SQL SECURITY INVOKER AS SELECT x FROM GRAPH_TABLE(g MATCH (n) RETURN n.x COLUMNS (n.x));
CREATE VIEW two SQL SECURITY INVOKER AS SELECT x FROM GRAPH_TABLE(g MATCH (n) MATCH (m) COLUMNS (n.x));
CREATE VIEW optional SQL SECURITY INVOKER AS SELECT x FROM GRAPH_TABLE(g LET a = 1);
CREATE VIEW none SQL SECURITY INVOKER AS SELECT x FROM GRAPH_TABLE(g MATCH (n) COLUMNS ());
CREATE VIEW trailing SQL SECURITY INVOKER AS SELECT x FROM GRAPH_TABLE(g MATCH (n) COLUMNS (n.x, n.y,));
