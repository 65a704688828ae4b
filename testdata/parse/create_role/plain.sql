CREATE ROLE reader; CREATE ROLE `quoted role`;
