ALTER PLACEMENT europe SET OPTIONS (default_leader = 'europe-west4', instance_partition = 'eu');
ALTER PLACEMENT IF EXISTS `asia` SET OPTIONS (default_leader = NULL);
