CREATE INDEX SingersByName ON Singers (Name(10), SingerId);
