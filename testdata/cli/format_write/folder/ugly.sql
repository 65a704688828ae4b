create table A (Id int64 not null, -- the key
Name string(max)) primary key(Id)
