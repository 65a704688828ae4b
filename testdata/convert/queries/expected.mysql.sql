CREATE TABLE `Trips` (
  `Id` BIGINT NOT NULL,
  `Driver` VARCHAR(40),
  `Km` DECIMAL(38,9),
  `Started` DATETIME(6),
  `Stops` JSON COMMENT '[ARRAY<STRING(40)>]',
  `Meta` JSON,
  PRIMARY KEY (`Id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Queries in full: windows, arrays, every join, stars, common tables, set operations.';

CREATE TABLE `Drivers` (
  `Name` VARCHAR(40) NOT NULL,
  `Since` DATE DEFAULT (DATE(DATE_ADD(UTC_TIMESTAMP(), INTERVAL IF(UTC_TIMESTAMP() >= DATE_ADD(DATE_ADD(CAST(CONCAT(YEAR(UTC_TIMESTAMP()), '-3-25') AS DATE), INTERVAL MOD(13 - WEEKDAY(CAST(CONCAT(YEAR(UTC_TIMESTAMP()), '-3-25') AS DATE)), 7) DAY), INTERVAL 60 MINUTE) AND UTC_TIMESTAMP() < DATE_ADD(DATE_ADD(CAST(CONCAT(YEAR(UTC_TIMESTAMP()), '-10-25') AS DATE), INTERVAL MOD(13 - WEEKDAY(CAST(CONCAT(YEAR(UTC_TIMESTAMP()), '-10-25') AS DATE)), 7) DAY), INTERVAL 60 MINUTE), 120, 60) MINUTE))),
  PRIMARY KEY (`Name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE SQL SECURITY INVOKER VIEW `Ranked` AS
SELECT `t`.`Id` AS `Id`, ROW_NUMBER() OVER (PARTITION BY `t`.`Driver` ORDER BY `t`.`Km` DESC, `t`.`Id`) AS `Place`, SUM(`t`.`Km`) OVER (PARTITION BY `t`.`Driver` ORDER BY `t`.`Id` ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS `Moving`, LAG(`t`.`Driver`) OVER `w` AS `Before`, ROW_NUMBER() OVER (ORDER BY `t`.`Id`) <= 2 AS `Early`
FROM `Trips` AS `t`
WINDOW `w` AS (ORDER BY `t`.`Id`);

CREATE SQL SECURITY INVOKER VIEW `EveryDriver` AS
SELECT `full_join_2`.c1 AS `Name`, `full_join_2`.c3 AS `Id`
FROM (SELECT `d`.`Name` AS c1, `d`.`Since` AS c2, `t`.`Id` AS c3, `t`.`Driver` AS c4, `t`.`Km` AS c5, `t`.`Started` AS c6, `t`.`Stops` AS c7, `t`.`Meta` AS c8
FROM `Drivers` AS `d`
LEFT JOIN `Trips` AS `t` ON `d`.`Name` = `t`.`Driver`
UNION ALL
SELECT NULL AS c1, NULL AS c2, `t`.`Id` AS c3, `t`.`Driver` AS c4, `t`.`Km` AS c5, `t`.`Started` AS c6, `t`.`Stops` AS c7, `t`.`Meta` AS c8
FROM `Trips` AS `t`
WHERE NOT EXISTS (SELECT 1 FROM `Drivers` AS `d` WHERE `d`.`Name` = `t`.`Driver`)) AS `full_join_2`;

CREATE SQL SECURITY INVOKER VIEW `Stopovers` AS
SELECT `t`.`Id` AS `Id`, `stop`.`stop` AS `stop`, (`stop`.`position` - 1) AS `position`
FROM `Trips` AS `t`
CROSS JOIN JSON_TABLE(`t`.`Stops`, '$[*]' COLUMNS (`position` FOR ORDINALITY, `stop` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) AS `stop`;

CREATE SQL SECURITY INVOKER VIEW `Busy` AS
WITH `counted` AS (SELECT `t`.`Driver` AS `Driver`, COUNT(*) AS `trips`
FROM `Trips` AS `t`
GROUP BY `t`.`Driver`)
SELECT `c`.`Driver` AS `Driver`, `c`.`trips` > 3 AS `busy`
FROM `counted` AS `c`
UNION DISTINCT
SELECT `d`.`Name` AS `Name`, FALSE AS `column`
FROM `Drivers` AS `d`
WHERE `d`.`Name` NOT IN (SELECT `c`.`Driver` AS `Driver`
FROM `counted` AS `c`
WHERE `c`.`Driver` IS NOT NULL);

CREATE SQL SECURITY INVOKER VIEW `Notes` AS
SELECT `t`.`Id` AS `Id`, CASE WHEN JSON_TYPE(JSON_EXTRACT(`t`.`Meta`, '$."note"')) NOT IN ('OBJECT', 'ARRAY') THEN JSON_VALUE(`t`.`Meta`, '$."note"' RETURNING CHAR CHARACTER SET utf8mb4) COLLATE utf8mb4_0900_bin END AS `note`, CASE WHEN JSON_TYPE(JSON_EXTRACT(`t`.`Meta`, '$."tags"')) = 'ARRAY' THEN JSON_EXTRACT(`t`.`Meta`, '$."tags"[0]') END AS `tag`, JSON_VALUE(CAST(CONCAT('[', REPLACE(JSON_QUOTE(`t`.`Driver`), ' ', '","'), ']') AS JSON), '$[0]' RETURNING CHAR CHARACTER SET utf8mb4) COLLATE utf8mb4_0900_bin AS `first`, EXTRACT(YEAR FROM `t`.`Started`) AS `year`
FROM `Trips` AS `t`;
