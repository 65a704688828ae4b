create table Vans (VanId int64 not null, HubId string(8), -- where it sleeps
Plate string(16) not null, constraint VanHub foreign key (HubId) references Hubs (HubId),) primary key (VanId);
create unique index VansByPlate on Vans(Plate)
