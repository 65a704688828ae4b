CREATE PLACEMENT IF NOT EXISTS europe OPTIONS (instance_partition = 'eu');
DROP PLACEMENT IF EXISTS europe;
