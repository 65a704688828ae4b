CREATE TABLE T (
  A INT64 NOT NULL,
  B STRING(100),
  C INT64,
  D TIMESTAMP,
) PRIMARY KEY (A);
CREATE INDEX Abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi ON T (B);
