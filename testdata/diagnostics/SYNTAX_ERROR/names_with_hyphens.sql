CREATE DATABASE tram-lines;
CREATE TABLE tram-lines (stop-id INT64, line INT64 AS (a-b)) PRIMARY KEY (stop-id);
