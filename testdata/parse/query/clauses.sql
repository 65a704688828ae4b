CREATE VIEW V SQL SECURITY INVOKER AS
-- every clause, in lower case and in upper case
with Recent as (select Id, Total from Orders where Placed > '2024-01-01'), Named AS (SELECT 1 AS Id)
select distinct r.Id, n.Name as Label, from Recent r join Named n on r.Id = n.Id
where r.Total > 10 and n.Name is not null
group @{group_method=hash_group} by 1, n.Name
having count(*) > 1 and sum(r.Total) < 100
order by r.Id collate 'und:ci' desc, Label nulls last
limit 10 offset 5
for update
