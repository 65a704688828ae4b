-- options: --grants
CREATE ROLE reader;
CREATE ROLE the_role_of_those_who_may_read_all_reports;
