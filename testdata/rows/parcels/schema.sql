-- A parcel service: hubs that sort, customers that send, parcels and where they have been.

/* Keys come from sequences whose bits are reversed, so that new rows spread over all splits. */
CREATE SEQUENCE CustomerIds OPTIONS (sequence_kind = 'bit_reversed_positive');

-- Sorting centres. Few rows, read often.
CREATE TABLE Hubs (
  HubId STRING(8) NOT NULL,  -- as painted on the building, such as OSL-2
  Name STRING(80) NOT NULL,
  City STRING(80),
  Latitude FLOAT64,
  Longitude FLOAT64,
  OpenSince DATE NOT NULL DEFAULT (CURRENT_DATE()),
  CONSTRAINT OnTheGlobe CHECK (Latitude BETWEEN -90 AND 90 AND Longitude BETWEEN -180 AND 180),
) PRIMARY KEY (HubId);

CREATE TABLE Customers (
  CustomerId INT64 NOT NULL DEFAULT (GET_NEXT_SEQUENCE_VALUE(SEQUENCE CustomerIds)),
  FirstName STRING(60),
  LastName STRING(60) NOT NULL,
  FullName STRING(MAX) AS (IF(FirstName IS NULL, LastName, CONCAT(FirstName, " ", LastName))) STORED,
  Email STRING(254) NOT NULL,
  Phones ARRAY<STRING(20)>,
  Preferences JSON,
  Balance NUMERIC NOT NULL DEFAULT (0),
  CreatedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp = true),
) PRIMARY KEY (CustomerId);

-- One account for each address.
CREATE UNIQUE INDEX CustomersByEmail ON Customers (Email);
CREATE INDEX CustomersByName ON Customers (LastName, FirstName) STORING (Balance);

CREATE TABLE Parcels (
  CustomerId INT64 NOT NULL,
  ParcelNumber INT64 NOT NULL,
  Origin STRING(8) NOT NULL,
  Destination STRING(8) NOT NULL,
  WeightGrams INT64 NOT NULL,
  Label BYTES(4096),
  Fragile BOOL NOT NULL DEFAULT (FALSE),
  DeliveredAt TIMESTAMP,
  Delivered BOOL AS (DeliveredAt IS NOT NULL) STORED,
  CONSTRAINT PositiveWeight CHECK (WeightGrams > 0),
  CONSTRAINT ParcelOrigin FOREIGN KEY (Origin) REFERENCES Hubs (HubId),
  CONSTRAINT ParcelDestination FOREIGN KEY (Destination) REFERENCES Hubs (HubId),
) PRIMARY KEY (CustomerId, ParcelNumber),
  INTERLEAVE IN PARENT Customers ON DELETE CASCADE;

-- Newest first: what the tracking page asks for.
CREATE TABLE ParcelEvents (
  CustomerId INT64 NOT NULL,
  ParcelNumber INT64 NOT NULL,
  HappenedAt TIMESTAMP NOT NULL,
  HubId STRING(8),
  Kind STRING(16) NOT NULL,
  Note STRING(MAX),
  FOREIGN KEY (HubId) REFERENCES Hubs (HubId),
) PRIMARY KEY (CustomerId, ParcelNumber, HappenedAt DESC),
  INTERLEAVE IN PARENT Parcels ON DELETE CASCADE,
  ROW DELETION POLICY (OLDER_THAN(HappenedAt, INTERVAL 400 DAY));

CREATE NULL_FILTERED INDEX ParcelEventsByHub ON ParcelEvents (HubId, HappenedAt DESC);

CREATE VIEW OpenParcels SQL SECURITY INVOKER AS
  SELECT p.CustomerId, p.ParcelNumber, c.FullName, h.City
  FROM Parcels AS p
  JOIN Customers AS c ON c.CustomerId = p.CustomerId
  JOIN Hubs AS h ON h.HubId = p.Destination
  WHERE NOT p.Delivered;

-- Second thoughts.
ALTER TABLE Hubs ADD COLUMN Capacity INT64;
ALTER TABLE Customers ALTER COLUMN FirstName STRING(100);

CREATE CHANGE STREAM ParcelChanges FOR Parcels (DeliveredAt), ParcelEvents;
