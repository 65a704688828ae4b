CREATE TABLE T (A INT64, B a.Chart AS ({rank: 1 name: 'x'}), C a.Chart DEFAULT ({rank: 1, nested {b: 2}})) PRIMARY KEY (A);
