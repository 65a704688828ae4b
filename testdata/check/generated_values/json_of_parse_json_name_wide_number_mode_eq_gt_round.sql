CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  Result JSON AS (PARSE_JSON(Name, wide_number_mode => 'round')) STORED,
) PRIMARY KEY (Id);
