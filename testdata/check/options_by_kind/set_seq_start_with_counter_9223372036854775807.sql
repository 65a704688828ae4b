CREATE SEQUENCE Q OPTIONS (sequence_kind = 'bit_reversed_positive');
ALTER SEQUENCE Q SET OPTIONS (start_with_counter = 9223372036854775807);
