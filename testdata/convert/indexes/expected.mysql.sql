CREATE TABLE `Documents` (
  `Id` BIGINT NOT NULL,
  `Title` VARCHAR(1000),
  `Url` MEDIUMTEXT NOT NULL,
  `Owner` BIGINT NOT NULL,
  `Removed` DATETIME(6),
  `Body` MEDIUMBLOB,
  PRIMARY KEY (`Id`),
  UNIQUE KEY `ByUrl` ((CAST(UNHEX(SHA2(`Url`, 256)) AS BINARY(32)))),
  UNIQUE KEY `ByOwnerAndTitle` (`Owner` DESC, (CAST(UNHEX(SHA2(`Title`, 256)) AS BINARY(32)))),
  UNIQUE KEY `ByRemoved` (`Owner`, `Removed`),
  KEY `ByTitle` (`Title`(766) DESC, `Owner`),
  KEY `ByBody` (`Body`(3072))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
