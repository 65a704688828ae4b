SET NAMES utf8mb4;

SET @old_sql_mode = @@SESSION.sql_mode,
  SESSION sql_mode = REPLACE(@@SESSION.sql_mode, 'NO_BACKSLASH_ESCAPES', '');

CREATE TABLE `Tours` (
  `TourId` BIGINT NOT NULL COMMENT 'printed on the ticket',
  `Name` VARCHAR(100) COMMENT 'What guides say. In their language.',
  `Notes` MEDIUMTEXT COMMENT 'Written by hand: may have `quotes` and \\\\ backslashes',
  `GuideId` BIGINT,
  PRIMARY KEY (`TourId`),
  KEY `ToursByName` (`Name`) COMMENT 'Finds tours by name: "Öresund" before "Åland" �.',
  UNIQUE KEY `ToursByNotes` ((CAST(UNHEX(SHA2(`Notes`, 256)) AS BINARY(32)))) COMMENT 'no two alike',
  KEY `ToursByGuide` (`GuideId`) COMMENT 'A tour has many stops, and word 0 of this comment is here to make it long. A tour has many stops, and word 1 of this comment is here to make it long. A tour has many stops, and word 2 of this comment is here to make it long. A tour has many stops, and word 3 of this comment is here to make it long. A tour has many stops, and word 4 of this comment is here to make it long. A tour has many stops, and word 5 of this comment is here to make it long. A tour has many stops, and word 6 of this comment is here to make it long. A tour has many stops, and word 7 of this comment is here to make it long. A tour has many stops, and word 8 of this comment is here to make it long. A tour has many stops, and word 9 of this comment is here to make it long. A tour has many stops, and word 10 of this comment is here to make it long. A tour has many stops, and word 11 of this comment is here to make it long. A tour has many stops, and word 12 of this comment is here to make it long. A tour has many stops, and word 13 of this co…',
  CONSTRAINT `NextTour` FOREIGN KEY (`GuideId`) REFERENCES `Tours` (`TourId`) ON DELETE NO ACTION,
  CONSTRAINT `FewNotes` CHECK (`GuideId` < 1000)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Where ''buses'' go; "daily" or not.';

CREATE TABLE `Stops` (
  `StopId` BIGINT NOT NULL,
  `Place` VARCHAR(80) COMMENT 'A tour has many stops, and word 0 of this comment is here to make it long. A tour has many stops, and word 1 of this comment is here to make it long. A tour has many stops, and word 2 of this comment is here to make it long. A tour has many stops, and word 3 of this comment is here to make it long. A tour has many stops, and word 4 of this comment is here to make it long. A tour has many stops, and word 5 of this comment is here to make it long. A tour has many stops, and word 6 of this comment is here to make it long. A tour has many stops, and word 7 of this comment is here to make it long. A tour has many stops, and word 8 of this comment is here to make it long. A tour has many stops, and word 9 of this comment is here to make it long. A tour has many stops, and word 10 of this comment is here to make it long. A tour has many stops, and word 11 of this comment is here to make it long. A tour has many stops, and word 12 of this comment is here to make it long. A tour has many stops, and word 13 of this co…',
  PRIMARY KEY (`StopId`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='A tour has many stops, and word 0 of this comment is here to make it long. A tour has many stops, and word 1 of this comment is here to make it long. A tour has many stops, and word 2 of this comment is here to make it long. A tour has many stops, and word 3 of this comment is here to make it long. A tour has many stops, and word 4 of this comment is here to make it long. A tour has many stops, and word 5 of this comment is here to make it long. A tour has many stops, and word 6 of this comment is here to make it long. A tour has many stops, and word 7 of this comment is here to make it long. A tour has many stops, and word 8 of this comment is here to make it long. A tour has many stops, and word 9 of this comment is here to make it long. A tour has many stops, and word 10 of this comment is here to make it long. A tour has many stops, and word 11 of this comment is here to make it long. A tour has many stops, and word 12 of this comment is here to make it long. A tour has many stops, and word 13 of this comment is here to make it long. A tour has many stops, and word 14 of this comment is here to make it long. A tour has many stops, and word 15 of this comment is here to make it long. A tour has many stops, and word 16 of this comment is here to make it long. A tour has many stops, and word 17 of this comment is here to make it long. A tour has many stops, and word 18 of this comment is here to make it long. A tour has many stops, and word 19 of this comment is here to make it long. A tour has many stops, and word 20 of this comment is here to make it long. A tour has many stops, and word 21 of this comment is here to make it long. A tour has many stops, and word 22 of this comment is here to make it long. A tour has many stops, and word 23 of this comment is here to make it long. A tour has many stops, and word 24 of this comment is here to make it long. A tour has many stops, and word 25 of this comment is here to make it long. A tour has many stops, and word 26 of this comment is here to make it long. A tou…';

CREATE SQL SECURITY INVOKER VIEW `Guided` AS
SELECT `Tours`.`TourId` AS `TourId`, `Tours`.`Name` AS `Name`
FROM `Tours`
WHERE `Tours`.`GuideId` > 0;

SET SESSION sql_mode = @old_sql_mode;
