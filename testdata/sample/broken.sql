-- What check has to say about some usual mistakes.
CREATE TABLE Hubs (
  HubId STRING(8) NOT NULL,
  Name VARCHAR(80) NOT NULL,
) PRIMARY KEY (HubId);

CREATE TABLE Parcels (
  ParcelId INT64 NOT NULL,
  Origin STRING(8) NOT NULL
  WeightGrams INT64,
) PRIMARY KEY (ParcelId);

CREATE TABLE Vans (
  VanId INT64 NOT NULL,
  HubId STRING(8),
  CONSTRAINT VanHub FOREIGN KEY (HubId) REFERENCES hubs (HubId),
) PRIMARY KEY (VanId);

CREATE INDEX VansByPlate ON Vans (Plate);
