CREATE TABLE T (A INT64   oops oops) PRIMARY KEY (A);
create role r;
CREATE TABLE U (A   VARCHAR(10)) PRIMARY KEY (A); -- has an error inside
CREATE NONSENSE   x -- kept as it is

CREATE ROLE s;
CREATE TABLE V (A STRING(10) DEFAULT ('it is not closed)) PRIMARY KEY (A);
