CREATE TABLE `Notes` (
  `Id` BIGINT NOT NULL,
  `Body` MEDIUMTEXT,
  `Mark` BIGINT COMMENT '[DEFAULT (FARM_FINGERPRINT(''note''))]',
  `Hash` BIGINT COMMENT '[AS (FARM_FINGERPRINT(Body)) STORED]',
  `Ratio` DOUBLE,
  `Written` DATETIME(6),
  PRIMARY KEY (`Id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Expressions and queries without an equal form: each says which construct stopped it.';
