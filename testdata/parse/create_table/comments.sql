/*
 * A licence
 *   over several lines.
 */

-- What T is for.
# Another line.

-- And a third paragraph.
CREATE TABLE T ( -- behind the parenthesis
  -- above A
  A INT64, -- behind A
  B INT64 -- behind B, before the comma
  ,
  /* inline */ C INT64 /* before NOT */ NOT NULL, /* behind C */ /* twice */

  -- a group

  D STRING(MAX) DEFAULT ( -- why
    'x'
  ),


  E INT64 AS (A + /* in */ B -- in an expression
    + C) STORED,
  F INT64 OPTIONS (a = 1 -- one
    , b = 2), # behind F

  -- before the end
) -- behind the end
PRIMARY KEY /* key */ (A /* first */, B), -- before the clause
  -- above the clause
  INTERLEAVE IN PARENT P -- no semicolon yet
; -- behind T
-- right below T

-- above U
CREATE TABLE U (A INT64) PRIMARY KEY (A); /* between */ CREATE TABLE V (A INT64) PRIMARY KEY (A);
CREATE TABLE W (A INT64 /* two
  lines */, B INT64) PRIMARY KEY (A)
-- at the end

-- of the file