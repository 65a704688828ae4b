CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  Result JSON AS (PARSE_JSON(Name, foo => 'round')) STORED,
) PRIMARY KEY (Id);
