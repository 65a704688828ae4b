CREATE SEQUENCE Seq OPTIONS (sequence_kind = 'bit_reversed_positive');
ALTER SEQUENCE SEQ SET OPTIONS (start_with_counter = 5);
