-- Buses 🚌 and trams 🚋.
CREATE TABLE Vehicles (
  VehicleId INT64 NOT NULL, -- 🆔
  Name STRING(40), -- Õ, 車 and ∑ are no problem
) PRIMARY KEY (VehicleId);
