CREATE TABLE T (A INT64, CONSTRAINT Abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi CHECK (A > 0)) PRIMARY KEY (A);
