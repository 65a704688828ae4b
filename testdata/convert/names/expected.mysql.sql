CREATE TABLE `sales_Order` (
  `select` BIGINT NOT NULL,
  `ThisIsAColumnWhoseNameIsLongerThanTheSixtyFourCharacter_f880c0f7` BIGINT,
  `ThisIsAColumnWhoseNameIsLongerThanTheSixtyFourCharacter_af0a8321` BIGINT,
  PRIMARY KEY (`select`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE `sales_order_2` (
  `DB_ROW_ID_2` BIGINT NOT NULL,
  PRIMARY KEY (`DB_ROW_ID_2`),
  KEY `PRIMARY_2` (`DB_ROW_ID_2` DESC)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE `ATableWhoseNameIsFarTooLongForMySqlBecauseItGoesOnAndOn_d97b13d4` (
  `Id` BIGINT NOT NULL,
  `order` BIGINT,
  PRIMARY KEY (`Id`),
  KEY `AForeignKeyWhoseNameIsFarTooLongForMySqlBecauseItGoesOn_76802faa` (`order`),
  CONSTRAINT `AForeignKeyWhoseNameIsFarTooLongForMySqlBecauseItGoesOn_76802faa` FOREIGN KEY (`order`) REFERENCES `sales_Order` (`select`) ON DELETE NO ACTION
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
