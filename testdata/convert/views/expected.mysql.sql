CREATE TABLE `Customers` (
  `CustomerId` BIGINT NOT NULL,
  `Name` VARCHAR(100) NOT NULL,
  `Joined` DATETIME(6),
  `Tags` JSON COMMENT '[ARRAY<STRING(10)>]',
  PRIMARY KEY (`CustomerId`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE `Orders` (
  `CustomerId` BIGINT NOT NULL,
  `OrderId` BIGINT NOT NULL,
  `Amount` DECIMAL(38,9),
  `Quantity` BIGINT,
  PRIMARY KEY (`CustomerId`, `OrderId`),
  CONSTRAINT `FK_Orders_Customers` FOREIGN KEY (`CustomerId`) REFERENCES `Customers` (`CustomerId`) ON DELETE NO ACTION
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE `Renamed` (
  `Id` BIGINT NOT NULL,
  `Name` VARCHAR(20),
  PRIMARY KEY (`Id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='A synonym is another name of its table.';

CREATE SQL SECURITY INVOKER VIEW `Spenders` AS
SELECT `c`.`CustomerId` AS `Id`, UPPER(`c`.`Name`) AS `Name`, COUNT(*) AS `Orders`, CAST(SUM(`o`.`Quantity`) AS SIGNED) AS `Pieces`, CAST(SUM(`o`.`Quantity`) AS DOUBLE) / COUNT(`o`.`Quantity`) AS `Average`
FROM `Customers` AS `c`
INNER JOIN `Orders` AS `o` ON `o`.`CustomerId` = `c`.`CustomerId`
WHERE ((CAST(`o`.`Quantity` AS DOUBLE) / 2) > 1) OR (`o`.`Amount` IS NULL)
GROUP BY `c`.`CustomerId`, `c`.`Name`
HAVING COUNT(*) > 1;

CREATE SQL SECURITY DEFINER VIEW `TopSpenders` AS
WITH `Best` AS (SELECT `s`.`Id` AS `Id`, `s`.`Pieces` AS `Pieces`
FROM `Spenders` AS `s`
ORDER BY (`Pieces`) IS NULL DESC, `Pieces` DESC
LIMIT 10)
SELECT `Best`.`Id` AS `Id`, `Best`.`Pieces` AS `Pieces`
FROM `Best`
UNION ALL
SELECT `Customers`.`CustomerId` AS `CustomerId`, 0 AS `column`
FROM `Customers`
WHERE (`Customers`.`CustomerId` NOT IN (SELECT `Orders`.`CustomerId` AS `CustomerId`
FROM `Orders`)) AND EXISTS (SELECT `o`.`OrderId` AS `OrderId`
FROM `Orders` AS `o`
WHERE `o`.`CustomerId` = `Customers`.`CustomerId`);

CREATE SQL SECURITY INVOKER VIEW `AllOfThem` AS
SELECT `c`.`Name` AS `Name`, `o`.`Amount` AS `Amount`
FROM `Customers` AS `c`
LEFT JOIN `Orders` AS `o` ON `o`.`CustomerId` = `c`.`CustomerId`;

CREATE SQL SECURITY INVOKER VIEW `Labels` AS
SELECT `c`.`CustomerId` AS `CustomerId`, `Tag`.`Tag` AS `Tag`
FROM `Customers` AS `c`
CROSS JOIN JSON_TABLE(`c`.`Tags`, '$[*]' COLUMNS (`Tag` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) AS `Tag`;

CREATE SQL SECURITY INVOKER VIEW `NamesByTag` AS
SELECT `Tag`.`Tag` AS `Tag`, GROUP_CONCAT(DISTINCT `c`.`Name` ORDER BY `c`.`Name` DESC SEPARATOR '; ') AS `Names`
FROM `Customers` AS `c`
CROSS JOIN JSON_TABLE(`c`.`Tags`, '$[*]' COLUMNS (`Tag` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) AS `Tag`
GROUP BY `Tag`.`Tag`;

CREATE SQL SECURITY INVOKER VIEW `WithoutOrders` AS
SELECT `kept_rows`.`CustomerId`
FROM (SELECT `kept_rows`.`CustomerId` AS `CustomerId`, ROW_NUMBER() OVER (PARTITION BY `kept_rows`.`CustomerId`) AS `copy of the row`
FROM (SELECT `Customers`.`CustomerId` AS `CustomerId`
FROM `Customers`) AS `kept_rows`) AS `kept_rows`
WHERE NOT EXISTS (SELECT 1
FROM (SELECT `other_rows`.`CustomerId` AS `CustomerId`, ROW_NUMBER() OVER (PARTITION BY `other_rows`.`CustomerId`) AS `copy of the row`
FROM (SELECT `Orders`.`CustomerId` AS `CustomerId`
FROM `Orders`) AS `other_rows`) AS `other_rows`
WHERE `kept_rows`.`CustomerId` <=> `other_rows`.`CustomerId` AND `kept_rows`.`copy of the row` = `other_rows`.`copy of the row`);

CREATE SQL SECURITY INVOKER VIEW `OfSynonym` AS
SELECT `BeforeIt`.`Id` AS `Id`, `BeforeIt`.`Name` AS `Name`
FROM `Renamed` AS `BeforeIt`;

CREATE SQL SECURITY INVOKER VIEW `OfBoth` AS
SELECT `r`.`Id` AS `Id`
FROM `Renamed` AS `r`
INNER JOIN `Renamed` AS `b` ON `b`.`Id` = `r`.`Id`;
