-- options: --arrays child_table
CREATE TABLE Pages (
  Id INT64 NOT NULL,
  Words ARRAY<STRING(MAX)> NOT NULL DEFAULT ([]),
) PRIMARY KEY (Id);
