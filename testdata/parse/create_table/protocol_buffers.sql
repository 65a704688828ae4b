CREATE TABLE Messages (
  Id INT64 NOT NULL,
  Body shop.Order DEFAULT (NEW shop.Order(1 AS number, 'a' AS (shop.note), Id)),
  Line shop.Line AS (Body.(shop.line)) STORED,
  Price NUMERIC AS (Body.(shop.line).parts[0].(shop.price).amount) STORED,
  Note STRING(MAX) AS ((NEW shop.Order { number: 1, (shop.note): 'b' }).(shop.note)) STORED,
  CHECK ((Body.lines[0]).(`shop.weight`) > 1),
) PRIMARY KEY (Id);
