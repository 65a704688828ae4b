CREATE DATABASE plain;
CREATE DATABASE `my-database` OPTIONS (version_retention_period = '7d', default_leader = 'us-east1')
