CREATE VIEW V SQL SECURITY INVOKER AS
GRAPH Bank
MATCH @{h=1} (@{i=2} a:Account {Open: TRUE, Id: 7})@{j=3}-[t:Sent WHERE t.Amount > 5 COST t.Fee]->{1, 3}(b)<-(c)-[]-(d)->*(e)-(f),
  p = ANY SHORTEST (a)->{2}(b), ANY CHEAPEST (a)<-[u]-+(b), ALL (a), TRAIL PATHS ((x)- ->(y) WHERE x.Id = y.Id){, 4}(z)
WHERE a.Id != b.Id
RETURN a.Id, b.Id AS Other
