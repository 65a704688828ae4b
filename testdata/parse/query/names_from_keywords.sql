CREATE VIEW V SQL SECURITY INVOKER AS
SELECT match, value, offset AS return, path.cost, filter(next) FROM walk AS trail, per call
