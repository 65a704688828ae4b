CREATE TABLE `Parents` (
  `Name` VARCHAR(383) NOT NULL,
  `Number` BIGINT NOT NULL,
  PRIMARY KEY (`Name`, `Number` DESC)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE `Children` (
  `Name` VARCHAR(383) NOT NULL,
  `Number` BIGINT NOT NULL,
  `Part` VARCHAR(383) NOT NULL,
  PRIMARY KEY (`Name`, `Number` DESC, `Part`),
  KEY `FK_Children_Parents` (`Name`, `Number`),
  CONSTRAINT `FK_Children_Parents` FOREIGN KEY (`Name`, `Number`) REFERENCES `Parents` (`Name`, `Number`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE `Friends` (
  `Id` BIGINT NOT NULL,
  `Name` VARCHAR(383),
  `Number` BIGINT,
  PRIMARY KEY (`Id`),
  KEY `FriendOf` (`Name`, `Number`),
  CONSTRAINT `FriendOf` FOREIGN KEY (`Name`, `Number`) REFERENCES `Parents` (`Name`, `Number`) ON DELETE NO ACTION
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE `Settings` (
  `singleton_key` BOOLEAN NOT NULL DEFAULT TRUE,
  `Theme` VARCHAR(20),
  PRIMARY KEY (`singleton_key`),
  CONSTRAINT `CK_Settings_singleton` CHECK (`singleton_key` = TRUE)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='One row only.';
