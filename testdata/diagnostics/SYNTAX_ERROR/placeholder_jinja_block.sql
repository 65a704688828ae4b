{% if old %}
CREATE TABLE t (a INT64) PRIMARY KEY (a);
{% endif %}
DROP TABLE Old;
