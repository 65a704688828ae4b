CREATE PLACEMENT p OPTIONS (instance_partition = 'europe', default_leader = 'europe-west1'); CREATE PLACEMENT p;
