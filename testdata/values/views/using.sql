CREATE VIEW V SQL SECURITY INVOKER AS
SELECT * EXCEPT (q, i, n, f, h, m, w, p, b, c, d, e, t, u, j, ints, texts) FROM Samples JOIN Parts USING (k);
