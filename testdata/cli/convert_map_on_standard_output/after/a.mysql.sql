-- spanlift 0.1.0 for MySQL 8.4, profile database
-- Sources: a.sql
-- Objects: 1 table, 1 column
-- Losses: none

CREATE TABLE `T` (
  `a` BIGINT NOT NULL,
  PRIMARY KEY (`a`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
