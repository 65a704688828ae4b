CREATE TABLE Things (
  Id INT64 NOT NULL,
  Born DATE,
  Result INT64 AS (Born - Born) STORED,
) PRIMARY KEY (Id);
