-- ordered
CREATE VIEW V SQL SECURITY INVOKER AS SELECT k, name, price FROM Parts ORDER BY name, price DESC, k, part;
