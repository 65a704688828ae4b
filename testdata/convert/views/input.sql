CREATE TABLE Customers (
  CustomerId INT64 NOT NULL,
  Name STRING(100) NOT NULL,
  Joined TIMESTAMP,
  Tags ARRAY<STRING(10)>
) PRIMARY KEY (CustomerId);

CREATE TABLE Orders (
  CustomerId INT64 NOT NULL,
  OrderId INT64 NOT NULL,
  Amount NUMERIC,
  Quantity INT64
) PRIMARY KEY (CustomerId, OrderId), INTERLEAVE IN PARENT Customers;

CREATE VIEW Spenders SQL SECURITY INVOKER AS
  SELECT c.CustomerId AS Id, UPPER(c.Name) AS Name, COUNT(*) AS Orders, SUM(o.Quantity) AS Pieces,
    AVG(o.Quantity) AS Average
  FROM Customers AS c JOIN Orders AS o ON o.CustomerId = c.CustomerId
  WHERE o.Quantity / 2 > 1 OR o.Amount IS NULL
  GROUP BY c.CustomerId, c.Name
  HAVING COUNT(*) > 1;

CREATE VIEW TopSpenders SQL SECURITY DEFINER AS
  WITH Best AS (SELECT s.Id, s.Pieces FROM Spenders AS s ORDER BY Pieces DESC NULLS FIRST LIMIT 10)
  SELECT Best.Id, Best.Pieces FROM Best UNION ALL SELECT Customers.CustomerId, 0 FROM Customers
  WHERE Customers.CustomerId NOT IN (SELECT Orders.CustomerId FROM Orders)
    AND EXISTS (SELECT o.OrderId FROM Orders AS o WHERE o.CustomerId = Customers.CustomerId);

CREATE VIEW AllOfThem SQL SECURITY INVOKER AS
  SELECT c.Name, o.Amount FROM Customers AS c LEFT JOIN Orders AS o ON o.CustomerId = c.CustomerId;

CREATE VIEW Labels SQL SECURITY INVOKER AS
  SELECT c.CustomerId, Tag FROM Customers AS c, UNNEST(c.Tags) AS Tag;

CREATE VIEW NamesByTag SQL SECURITY INVOKER AS
  SELECT Tag, STRING_AGG(DISTINCT c.Name, '; ' ORDER BY c.Name DESC) AS Names
  FROM Customers AS c, UNNEST(c.Tags) AS Tag GROUP BY Tag;

CREATE VIEW WithoutOrders SQL SECURITY INVOKER AS
  SELECT Customers.CustomerId FROM Customers EXCEPT ALL SELECT Orders.CustomerId FROM Orders;

-- A synonym is another name of its table.
CREATE TABLE Renamed (Id INT64 NOT NULL, Name STRING(20), SYNONYM (BeforeIt)) PRIMARY KEY (Id);
CREATE VIEW OfSynonym SQL SECURITY INVOKER AS SELECT BeforeIt.Id, BeforeIt.Name FROM BeforeIt;
CREATE VIEW OfBoth SQL SECURITY INVOKER AS SELECT r.Id FROM Renamed r JOIN beforeit AS b ON b.Id = r.Id;
