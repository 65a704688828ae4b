CREATE LOCALITY GROUP g; CREATE LOCALITY GROUP g OPTIONS (storage = 'ssd', ssd_to_hdd_spill_timespan = '10d');
