CREATE TABLE T1Settings (
  singleton_key INT64,
  Name STRING(MAX),
) PRIMARY KEY ();
CREATE TABLE T1Last (
  Id INT64,
  Seen TIMESTAMP,
) PRIMARY KEY ();
CREATE UNIQUE INDEX T1SettingsByName ON T1Settings (Name);
