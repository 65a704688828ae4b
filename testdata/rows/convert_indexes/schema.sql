CREATE TABLE Documents (
  Id INT64 NOT NULL,
  Title STRING(1000),
  Url STRING(MAX) NOT NULL,
  Owner INT64 NOT NULL,
  Removed TIMESTAMP,
  Body BYTES(MAX)
) PRIMARY KEY (Id);

CREATE UNIQUE INDEX ByUrl ON Documents (Url);
CREATE UNIQUE INDEX ByOwnerAndTitle ON Documents (Owner DESC, Title);
CREATE UNIQUE NULL_FILTERED INDEX ByRemoved ON Documents (Owner, Removed);
CREATE INDEX ByTitle ON Documents (Title DESC, Owner) STORING (Removed);
CREATE INDEX ByBody ON Documents (Body) WHERE Body IS NOT NULL;
