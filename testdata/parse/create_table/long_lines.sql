CREATE TABLE T (
  A STRING(MAX) AS (CONCAT(FirstNameOfThePerson, ' ', LastNameOfThePerson, ' ', UPPER(SUBSTR(MiddleName, 1, 1)), '.')) STORED,
  B BOOL AS (ColumnNumberOne > 100000 AND ColumnNumberTwo < 200000 OR ColumnNumberThree IS NOT NULL AND ColumnNumberFour IN (1, 2, 3)),
  C STRING(MAX) AS (CASE WHEN Status = 'active' AND Balance > 0 THEN 'good' WHEN Status = 'closed' THEN 'gone' ELSE 'bad' END) STORED,
  D TIMESTAMP OPTIONS (allow_commit_timestamp = true, locality_group = 'the_group_of_the_column', another_option = 'value'),
  E STRUCT<FieldNumberOne STRING(MAX), FieldNumberTwo STRING(MAX), FieldNumberThree ARRAY<STRUCT<Nested INT64>>>
) PRIMARY KEY (ColumnNumberOneOfTheKey, ColumnNumberTwoOfTheKey DESC, ColumnNumberThreeOfTheKey, ColumnFour)
