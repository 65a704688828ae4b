CREATE QUEUE queue (constraint INT64, foreign INT64, synonym INT64, primary INT64, check INT64, queue INT64, rebuild INT64, Payload BYTES(MAX) NOT NULL)
PRIMARY KEY (constraint, foreign, synonym, primary, check, queue, rebuild);
CREATE TABLE queue (queue INT64, rebuild STRING(8), PRIMARY KEY (queue));
CREATE INDEX queue ON queue (queue);
ALTER QUEUE queue SET OPTIONS (queue = 1);
DROP QUEUE queue;
