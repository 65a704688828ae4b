CREATE VIEW V SQL SECURITY INVOKER AS
@{optimizer_version=5} @{force_join_order=true, b=2}
SELECT o.Id FROM Orders@{force_index=OrdersByDate} AS o JOIN@{join_method=hash_join} Customers c USING (Id, Region),
  @{h=1} Items i
WHERE EXISTS @{a=1} (SELECT 1) AND o.Id IN @{b=2} (SELECT Id FROM Vip)
