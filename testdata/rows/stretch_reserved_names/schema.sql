CREATE TABLE T1Words (
  Id INT64 NOT NULL,
  `key` INT64,
  `index` INT64,
  `table` INT64,
  `Rank` INT64,
  `system` INT64,
  `GROUPS` INT64,
  `read` INT64,
  `usage` INT64,
  `condition` INT64,
  `DB_ROW_ID` INT64,
  `DB_TRX_ID` INT64,
  `FTS_DOC_ID` INT64,
  `trigger` INT64,
  `Values` INT64,
  `lead` INT64,
  `DB_ROLL_PTR` INT64,
) PRIMARY KEY (Id);
CREATE INDEX `T1Order` ON T1Words (`key`, `GROUPS` DESC, DB_ROW_ID);
CREATE UNIQUE INDEX `T1Unique` ON T1Words (FTS_DOC_ID);
