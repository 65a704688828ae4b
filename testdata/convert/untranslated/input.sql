-- Expressions and queries without an equal form: each says which construct stopped it.
CREATE TABLE Notes (
  Id INT64 NOT NULL,
  Body STRING(MAX),
  Mark INT64 DEFAULT (FARM_FINGERPRINT('note')),
  Hash INT64 AS (FARM_FINGERPRINT(Body)) STORED,
  Ratio FLOAT64,
  Written TIMESTAMP,
  CONSTRAINT Rounded CHECK (ROUND(Ratio, 2) = Ratio),
  CONSTRAINT LateHour CHECK (EXTRACT(HOUR FROM Written) > 20),
) PRIMARY KEY (Id);

CREATE VIEW Joined SQL SECURITY INVOKER AS SELECT STRING_AGG(n.Body, ',') AS Bodies FROM Notes AS n;

CREATE VIEW Sampled SQL SECURITY INVOKER AS SELECT n.Id FROM Notes AS n TABLESAMPLE RESERVOIR (2 ROWS);

CREATE VIEW OverLost SQL SECURITY INVOKER AS SELECT j.Bodies FROM Joined AS j;
