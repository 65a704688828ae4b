CREATE TABLE Singers (
  SingerId INT64 NOT NULL,
  Name STRING(MAX),
) PRIMARY KEY ((LOWER(Name)), SingerId);
CREATE SEARCH INDEX SingersByTokens ON Singers (NameTokens) PARTITION BY (a + b) ORDER BY (SingerId) DESC;
