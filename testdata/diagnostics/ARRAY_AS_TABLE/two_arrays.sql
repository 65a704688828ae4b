-- options: --arrays child_table
CREATE TABLE Customers (
  CustomerId INT64 NOT NULL,
  Phones ARRAY<STRING(20)>,
  Scores ARRAY<FLOAT64> NOT NULL,
) PRIMARY KEY (CustomerId);
