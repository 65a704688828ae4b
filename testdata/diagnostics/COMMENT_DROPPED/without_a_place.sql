-- Who rides.
CREATE TABLE Riders (
  RiderId INT64 NOT NULL,
  Age INT64, -- in years
  -- Children ride for free.
  CONSTRAINT Grown CHECK (Age >= 18),
  HomeId INT64,
  /* Where they start. */
  CONSTRAINT RiderHome FOREIGN KEY (HomeId) REFERENCES Riders (RiderId),
) PRIMARY KEY (RiderId);

-- Finds riders of one age.
CREATE INDEX RidersByAge ON Riders (Age);

-- Those who may drink.
CREATE VIEW Adults SQL SECURITY INVOKER AS SELECT Riders.RiderId FROM Riders;

-- Counts tickets.
CREATE SEQUENCE TicketIds OPTIONS (sequence_kind = 'bit_reversed_positive');
