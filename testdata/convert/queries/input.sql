-- Queries in full: windows, arrays, every join, stars, common tables, set operations.
CREATE TABLE Trips (
  Id INT64 NOT NULL,
  Driver STRING(40),
  Km NUMERIC,
  Started TIMESTAMP,
  Stops ARRAY<STRING(40)>,
  Meta JSON,
) PRIMARY KEY (Id);
CREATE TABLE Drivers (
  Name STRING(40) NOT NULL,
  Since DATE DEFAULT (CURRENT_DATE('Europe/Berlin')),
) PRIMARY KEY (Name);

CREATE VIEW Ranked SQL SECURITY INVOKER AS
  SELECT t.Id, ROW_NUMBER() OVER (PARTITION BY t.Driver ORDER BY t.Km DESC, t.Id) AS Place,
    SUM(t.Km) OVER (PARTITION BY t.Driver ORDER BY t.Id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS Moving,
    LAG(t.Driver) OVER w AS Before, IS_FIRST(2) OVER (ORDER BY t.Id) AS Early
  FROM Trips AS t
  WINDOW w AS (ORDER BY t.Id);

CREATE VIEW EveryDriver SQL SECURITY INVOKER AS
  SELECT d.Name, t.Id FROM Drivers AS d FULL JOIN Trips AS t ON d.Name = t.Driver;

CREATE VIEW Stopovers SQL SECURITY INVOKER AS
  SELECT t.Id, stop, position FROM Trips AS t, UNNEST(t.Stops) AS stop WITH OFFSET AS position;

CREATE VIEW Busy SQL SECURITY INVOKER AS
  WITH counted AS (SELECT t.Driver, COUNT(*) AS trips FROM Trips AS t GROUP BY t.Driver)
  SELECT c.Driver, c.trips > 3 AS busy FROM counted AS c
  UNION DISTINCT
  SELECT d.Name, FALSE FROM Drivers AS d WHERE d.Name NOT IN (SELECT c.Driver FROM counted AS c WHERE c.Driver IS NOT NULL);

CREATE VIEW Notes SQL SECURITY INVOKER AS
  SELECT t.Id, JSON_VALUE(t.Meta, '$.note') AS note, t.Meta.tags[0] AS tag, SPLIT(t.Driver, ' ')[SAFE_OFFSET(0)] AS first,
    EXTRACT(YEAR FROM t.Started AT TIME ZONE 'UTC') AS year
  FROM Trips AS t;
