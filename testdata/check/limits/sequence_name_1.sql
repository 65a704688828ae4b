CREATE SEQUENCE N OPTIONS (sequence_kind = 'bit_reversed_positive');
