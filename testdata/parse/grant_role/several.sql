GRANT ROLE a, b TO ROLE c, d;
