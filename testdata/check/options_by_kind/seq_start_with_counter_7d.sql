CREATE SEQUENCE Q OPTIONS (sequence_kind = 'bit_reversed_positive', start_with_counter = '7d');
