-- Each of these is one letter away from a keyword that may be a name: ALL from CALL, SET from LET, RANGE from CHANGE.
CREATE TABLE all (a INT64, range INT64, left STRING(9)) PRIMARY KEY (a), INTERLEAVE IN set;
CREATE INDEX of ON t (inner) STORING (outer);
ALTER TABLE t DROP COLUMN rows;
ALTER TABLE t ALTER COLUMN fetch SET NOT NULL;
