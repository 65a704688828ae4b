public class T {}

DROP TABLE Old;
