CREATE TABLE T ( // all of them
  A INT64, // the key
  B INT64
) PRIMARY KEY (A) // the end
;
CREATE TABLE U (A INT64) PRIMARY KEY (A);
