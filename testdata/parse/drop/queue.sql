DROP QUEUE Tasks; drop queue if exists s.Tasks;
