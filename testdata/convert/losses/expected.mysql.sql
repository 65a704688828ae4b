SET NAMES utf8mb4;

CREATE TABLE `Baskets` (
  `Id` BIGINT NOT NULL,
  `Content` MEDIUMBLOB COMMENT '[shop.Basket]',
  `Changed` DATETIME(6) DEFAULT (UTC_TIMESTAMP(6)) ON UPDATE CURRENT_TIMESTAMP(6),
  `Code` VARCHAR(3) DEFAULT ('far too long') COMMENT 'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word wor…',
  `Day` DATE DEFAULT (DATE'2024-02-29'),
  `Vector` JSON COMMENT '[ARRAY<FLOAT32>(vector_length=>2)]',
  PRIMARY KEY (`Id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE `Shades` (
  `Color` BIGINT NOT NULL COMMENT '[shop.Color]',
  `Lighter` BIGINT COMMENT '[shop.Color]',
  `Sample` MEDIUMBLOB COMMENT '[shop.Basket]',
  PRIMARY KEY (`Color` DESC),
  UNIQUE KEY `ShadesByLighter` (`Lighter`, `Color`),
  CONSTRAINT `LighterShade` FOREIGN KEY (`Lighter`) REFERENCES `Shades` (`Color`) ON DELETE NO ACTION
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Only enums stand in keys.';
