CREATE INDEX ByLowerName ON Singers ((LOWER(LastName)));
create unique index ByYear on Singers ( ( extract(year from BirthDate) ) desc, SingerId, (a+b*2) asc ) storing (x);
CREATE INDEX ByCase ON Singers ((CASE WHEN a IS NULL THEN 'none' ELSE a END), ((b)), (`c`) DESC);
CREATE INDEX ByLongExpression ON Singers ((CONCAT(COALESCE(FirstName, 'unknown'), ' ', COALESCE(LastName, 'unknown'), ' ', CAST(SingerId AS STRING))) DESC);
