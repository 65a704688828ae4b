-- options: --named-schemas databases
CREATE SCHEMA sales;

CREATE TABLE sales.Orders (
  Id INT64 NOT NULL,
) PRIMARY KEY (Id);
