CREATE TABLE T (a INT64) PRIMARY KEY (a); ❄❄
CREATE TABLE U (a INT64, ❄b INT64) PRIMARY KEY (a);
\\;
~~
CREATE TABLE V (a INT64) PRIMARY KEY (a);
😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀