CREATE ROLE reader;
CREATE ROLE writer;
CREATE ROLE auditor;
GRANT ROLE reader TO ROLE writer;
GRANT ROLE writer TO ROLE auditor;
GRANT ROLE auditor TO ROLE reader;
REVOKE ROLE writer FROM ROLE auditor;
GRANT ROLE auditor TO ROLE reader;
