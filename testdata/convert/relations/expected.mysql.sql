CREATE TABLE `Singers` (
  `SingerId` BIGINT NOT NULL,
  `Code` VARCHAR(10),
  `Mentor` BIGINT,
  PRIMARY KEY (`SingerId`),
  UNIQUE KEY `UK_Code` (`Code`),
  KEY `MentoredBy` (`Mentor`),
  CONSTRAINT `MentoredBy` FOREIGN KEY (`Mentor`) REFERENCES `Singers` (`SingerId`) ON DELETE NO ACTION
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE `Albums` (
  `SingerId` BIGINT NOT NULL,
  `AlbumId` BIGINT NOT NULL,
  `Cover` VARCHAR(10),
  PRIMARY KEY (`SingerId`, `AlbumId`),
  KEY `CoveredBy` (`Cover`),
  CONSTRAINT `AlbumsOfSinger` FOREIGN KEY (`SingerId`) REFERENCES `Singers` (`SingerId`) ON DELETE CASCADE,
  CONSTRAINT `CoveredBy` FOREIGN KEY (`Cover`) REFERENCES `Singers` (`Code`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE `Songs` (
  `SingerId` BIGINT NOT NULL,
  `AlbumId` BIGINT NOT NULL,
  `TrackId` BIGINT NOT NULL,
  `Previous` BIGINT,
  PRIMARY KEY (`SingerId`, `AlbumId`, `TrackId`),
  CONSTRAINT `FK_Songs_Albums` FOREIGN KEY (`SingerId`, `AlbumId`) REFERENCES `Albums` (`SingerId`, `AlbumId`) ON DELETE NO ACTION
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE `Plays` (
  `SingerId` BIGINT NOT NULL,
  `PlayId` BIGINT NOT NULL,
  `Song` BIGINT,
  PRIMARY KEY (`SingerId`, `PlayId`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE `Teams` (
  `TeamId` BIGINT NOT NULL,
  `Captain` BIGINT,
  PRIMARY KEY (`TeamId`),
  KEY `CaptainOf` (`Captain`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Two tables that refer to each other.';

CREATE TABLE `Players` (
  `PlayerId` BIGINT NOT NULL,
  `TeamId` BIGINT,
  PRIMARY KEY (`PlayerId`),
  KEY `FK_Players_Teams` (`TeamId`),
  CONSTRAINT `FK_Players_Teams` FOREIGN KEY (`TeamId`) REFERENCES `Teams` (`TeamId`) ON DELETE NO ACTION
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

ALTER TABLE `Teams`
  ADD CONSTRAINT `CaptainOf` FOREIGN KEY (`Captain`) REFERENCES `Players` (`PlayerId`) ON DELETE NO ACTION;
