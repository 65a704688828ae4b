CREATE VIEW Heavy SQL SECURITY INVOKER AS SELECT p.k, p.name, p.weight FROM Parts AS p WHERE p.weight > 1;
CREATE VIEW V SQL SECURITY INVOKER AS SELECT h.name, LOWER(h.name) = 'bolt' AS bolt, h.name = 'BOLT' AS loud FROM Heavy AS h;
