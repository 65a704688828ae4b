CREATE TABLE `Users` (
  `UserId` BIGINT NOT NULL,
  `UserName` MEDIUMTEXT,
  PRIMARY KEY (`UserId`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE `UserTasks` (
  `UserId` BIGINT NOT NULL,
  `MessageId` VARCHAR(36) NOT NULL COMMENT 'a UUID',
  `Payload` MEDIUMBLOB NOT NULL,
  `DeliverTime` DATETIME(6),
  PRIMARY KEY (`UserId`, `MessageId`),
  CONSTRAINT `FK_UserTasks_Users` FOREIGN KEY (`UserId`) REFERENCES `Users` (`UserId`) ON DELETE NO ACTION
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='what is to be done for a user';

CREATE TABLE `Attempts` (
  `UserId` BIGINT NOT NULL,
  `MessageId` VARCHAR(36) NOT NULL,
  `Attempt` BIGINT NOT NULL,
  `Outcome` VARCHAR(100),
  PRIMARY KEY (`UserId`, `MessageId`, `Attempt`),
  CONSTRAINT `FK_Attempts_UserTasks` FOREIGN KEY (`UserId`, `MessageId`) REFERENCES `UserTasks` (`UserId`, `MessageId`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='a table inside a queue';

CREATE TABLE `Reminders` (
  `DueOn` DATE NOT NULL,
  `Subject` VARCHAR(200) NOT NULL,
  `Shard` BIGINT GENERATED ALWAYS AS (MOD(CHAR_LENGTH(`Subject`), 16)) STORED NOT NULL,
  `CreatedAt` DATETIME(6) NOT NULL,
  `Payload` JSON NOT NULL,
  `DeliverTime` DATETIME(6),
  PRIMARY KEY (`Shard`, `DueOn` DESC, `Subject`, `CreatedAt`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE `Texts` (
  `Id` BIGINT NOT NULL,
  `Payload` VARCHAR(100) NOT NULL,
  `DeliverTime` DATETIME(6),
  PRIMARY KEY (`Id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

ALTER TABLE `UserTasks`
  ALTER COLUMN `DeliverTime` SET INVISIBLE;

ALTER TABLE `Reminders`
  ALTER COLUMN `Shard` SET INVISIBLE;

ALTER TABLE `Reminders`
  ALTER COLUMN `Payload` SET INVISIBLE;

ALTER TABLE `Reminders`
  ALTER COLUMN `DeliverTime` SET INVISIBLE;

ALTER TABLE `Texts`
  ALTER COLUMN `DeliverTime` SET INVISIBLE;

CREATE SQL SECURITY INVOKER VIEW `Waiting` AS
SELECT `t`.`UserId` AS `UserId`, `t`.`DeliverTime` AS `DeliverTime`
FROM `UserTasks` AS `t`;

CREATE EVENT `Reminders_row_deletion`
  ON SCHEDULE EVERY 1 DAY
  DO DELETE FROM `Reminders`
    WHERE `CreatedAt` < UTC_TIMESTAMP(6) - INTERVAL 60 DAY;
