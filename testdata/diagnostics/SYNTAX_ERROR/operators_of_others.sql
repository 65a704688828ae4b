CREATE TABLE Stops (
  Line INT64,
  Name STRING(80),
  CHECK (Line == 1),
  CHECK (Line > 0 && Line < 9),
  CHECK (Line <=> 2),
  CHECK (Line % 2 = 0),
  CHECK (Line ** 2 = 4),
  CHECK (!(Line = 3)),
  CHECK (Name ILIKE 'a%'),
  CHECK (Name REGEXP 'a+'),
  CHECK (Line MOD 2 = 1),
  CHECK (Name = 'a' 'b'),
  CHECK (Name NOT IS NULL),
  CHECK (Line IN 1, 2),
) PRIMARY KEY (Line);
CREATE VIEW words SQL SECURITY INVOKER AS SELECT a XOR b AS x, a DIV b AS y FROM t;
