CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  FirstName STRING(100),
  LastName STRING(200) NOT NULL,
  StageName STRING(900),
  Biography STRING(MAX),
  Portrait BYTES(MAX),
  Thumbnail BYTES(40),
  BirthDate DATE,
  UpdatedAt TIMESTAMP,
  Rating FLOAT64,
  Fee NUMERIC NOT NULL,
  Albums INT64 NOT NULL,
  Active BOOL,
  Code UUID,
  Extra JSON,
  Twice INT64 AS (Albums * 2) STORED,
) PRIMARY KEY (SingerId);

-- strings whose length the server knows
CREATE INDEX ByLower ON Singers ((LOWER(LastName)));
CREATE INDEX ByUpper ON Singers ((UPPER(firstname)) DESC, LastName);
CREATE INDEX ByInitial ON Singers ((SUBSTR(LastName, 1, 1)), (SUBSTR(Biography, 1, 20)));
CREATE INDEX ByFull ON Singers ((CONCAT(COALESCE(FirstName, 'unknown'), ' ', LastName)));
-- strings that may be too long
CREATE INDEX ByStage ON Singers ((LOWER(StageName)));
CREATE INDEX ByBiography ON Singers ((LOWER(Biography)), StageName, (UPPER(Biography)) DESC);
CREATE INDEX ByTrimmed ON Singers ((TRIM(LastName)));
CREATE INDEX ByText ON Singers ((CAST(Albums AS STRING)), (CASE WHEN Active THEN LastName ELSE Biography END));
CREATE INDEX ByBytes ON Singers ((CONCAT(Thumbnail, Portrait)));
-- numbers, dates, conditions
CREATE INDEX ByYear ON Singers ((EXTRACT(YEAR FROM BirthDate)));
CREATE INDEX BySum ON Singers ((Albums * 2 + 1) DESC, (Fee * 2), (Rating / 3), (MOD(Albums, 16)), (Twice + 1));
CREATE INDEX ByCondition ON Singers ((Albums > 3), (FirstName IS NULL), (IF(Active, 1, 0)));
CREATE INDEX ByDay ON Singers ((DATE_ADD(BirthDate, INTERVAL 1 DAY)));
CREATE INDEX ByCode ON Singers ((COALESCE(Code, Code)));
-- nothing but a column
CREATE INDEX ByColumn ON Singers ((lastname), ((Albums)) DESC);
-- unique ones
CREATE UNIQUE INDEX UniqueLower ON Singers ((LOWER(LastName)), Albums DESC);
CREATE UNIQUE NULL_FILTERED INDEX UniqueBiography ON Singers ((LOWER(Biography)));
CREATE UNIQUE INDEX UniqueWhere ON Singers ((Albums + 1), FirstName) WHERE FirstName IS NOT NULL;
CREATE UNIQUE INDEX UniqueStored ON Singers ((LOWER(FirstName))) STORING (Fee, Rating) WHERE Rating IS NOT NULL;
-- without a form
CREATE INDEX ByFingerprint ON Singers ((FARM_FINGERPRINT(LastName)));
CREATE INDEX ByNothing ON Singers ((SUBSTR(LastName, 1, 0)));
