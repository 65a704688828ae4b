CREATE TABLE <%= name %> (a INT64) PRIMARY KEY (a);
CREATE TABLE u (a INT64, b STRING(<%= n %>)) PRIMARY KEY (a);
<% if x %> DROP TABLE Old; <% end %>
DROP TABLE pre_<%= y %>;
