-- options: --arrays child_table
CREATE TABLE Pages (
  Address STRING(MAX) NOT NULL,
  Words ARRAY<STRING(MAX)>,
) PRIMARY KEY (Address);
