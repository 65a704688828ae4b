-- work that waits
CREATE QUEUE /* name */ Tasks ( -- open
  -- the key
  Id INT64 NOT NULL, -- of the message
  Payload JSON NOT NULL -- last
  -- end of the body
) -- key
PRIMARY KEY (Id), -- interleaved
-- above the clause
INTERLEAVE IN Jobs -- parent
;
