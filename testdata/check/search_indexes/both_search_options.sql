CREATE TABLE T (A INT64, B STRING(MAX), C TOKENLIST AS (TOKENIZE_FULLTEXT(B)) HIDDEN) PRIMARY KEY (A);
CREATE SEARCH INDEX I ON T (C) OPTIONS (sort_order_sharding = true, disable_automatic_uid_column = true);
