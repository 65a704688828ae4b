CREATE TABLE Table (Primary INT64, Key STRING(MAX), Check CHECK, Foreign INT64, Synonym INT64, Constraint INT64,
  Index INT64, Max INT64, Options INT64) PRIMARY KEY (Primary);
CREATE TABLE `Select`.Order (`Group` INT64, `With Space` INT64, `back\`quote` INT64, `plain` INT64) PRIMARY KEY (`Group`);
