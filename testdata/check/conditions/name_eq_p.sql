CREATE TABLE Things (
  Id INT64 NOT NULL,
  Name STRING(MAX),
  CHECK (Name = @p),
) PRIMARY KEY (Id);
