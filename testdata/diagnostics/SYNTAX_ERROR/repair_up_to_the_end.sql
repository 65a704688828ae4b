-- Repairs that reach the end of the statement leave its end where it is.
CREATE TABLE T (
  C INT6[4,
) PRIMARY KEY (VIEW V AS SELECT T.A FROM T