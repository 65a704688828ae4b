CREATE SCHEMA mapreduce;
