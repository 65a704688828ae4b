CREATE INDEX I -- name
  ON T /* table */ (
  A, -- first
  -- second
  B
) -- keys
STORING (C) -- stored
-- above the clause
, INTERLEAVE IN P -- parent
;
