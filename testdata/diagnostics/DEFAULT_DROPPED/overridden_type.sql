-- options: --type Prices.Amount=INT
CREATE TABLE Prices (
  Id INT64 NOT NULL,
  Amount NUMERIC DEFAULT (NUMERIC '1.5'),
) PRIMARY KEY (Id);
