CREATE SCHEMA sales;

CREATE TABLE sales.`Order` (
  `select` INT64 NOT NULL,
  ThisIsAColumnWhoseNameIsLongerThanTheSixtyFourCharactersThatMySqlTakes1 INT64,
  ThisIsAColumnWhoseNameIsLongerThanTheSixtyFourCharactersThatMySqlTakes2 INT64
) PRIMARY KEY (`select`);

CREATE TABLE sales_order (
  DB_ROW_ID INT64 NOT NULL
) PRIMARY KEY (DB_ROW_ID);

CREATE TABLE ATableWhoseNameIsFarTooLongForMySqlBecauseItGoesOnAndOnAndOnAndOn (
  Id INT64 NOT NULL,
  `order` INT64,
  CONSTRAINT AForeignKeyWhoseNameIsFarTooLongForMySqlBecauseItGoesOnAndOnAndOn
    FOREIGN KEY (`order`) REFERENCES sales.`Order` (`select`)
) PRIMARY KEY (Id);

CREATE INDEX `PRIMARY` ON sales_order (DB_ROW_ID DESC);
