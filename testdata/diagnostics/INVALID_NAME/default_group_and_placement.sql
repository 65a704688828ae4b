CREATE LOCALITY GROUP default OPTIONS (storage = 'ssd');
CREATE PLACEMENT `default` OPTIONS (instance_partition = 'eu');
ALTER LOCALITY GROUP default SET OPTIONS (storage = 'hdd');
