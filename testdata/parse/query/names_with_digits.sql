-- Behind a dot, a name may begin with a digit, with a blank before the dot or without.
CREATE VIEW years SQL SECURITY INVOKER AS
SELECT d.2024 AS y, d.`2024`.2b.plain, d .7_x .1e5, d.0x1F, d[0].1, f(d).3, (d).4.5
FROM documents AS d
WHERE d . 1 > .5 AND d.2 < 1.5e3 - .25E-1;
-- Behind a literal, the dot is a decimal point.
CREATE VIEW literal SQL SECURITY INVOKER AS SELECT 1 .5;
CREATE VIEW text SQL SECURITY INVOKER AS SELECT 'a'.5;
CREATE VIEW chosen SQL SECURITY INVOKER AS SELECT CASE WHEN TRUE THEN 1 END .5b;
-- Nor is a sign part of a name.
CREATE VIEW sign SQL SECURITY INVOKER AS SELECT d.1e-5 FROM d;
-- Names of schema objects and first names begin with a letter.
CREATE TABLE s.1b (a INT64) PRIMARY KEY (a);
CREATE TABLE s.1 (a INT64) PRIMARY KEY (a);
CREATE VIEW first SQL SECURITY INVOKER AS SELECT .5abc FROM t;
CREATE VIEW apart SQL SECURITY INVOKER AS SELECT d. 1.5 FROM d;
CREATE VIEW apart SQL SECURITY INVOKER AS SELECT 'a' . 2b FROM d;
