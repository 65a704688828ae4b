package dev.spanlift.dialect.mysql;

import static java.util.stream.Collectors.joining;

import dev.spanlift.ast.CommonTableExpression;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FromClause;
import dev.spanlift.ast.FromItem;
import dev.spanlift.ast.FromItemVisitor;
import dev.spanlift.ast.FromQuery;
import dev.spanlift.ast.GraphQuery;
import dev.spanlift.ast.GraphTable;
import dev.spanlift.ast.HintedQuery;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Join;
import dev.spanlift.ast.JoinKind;
import dev.spanlift.ast.LimitClause;
import dev.spanlift.ast.NullOrder;
import dev.spanlift.ast.OnCondition;
import dev.spanlift.ast.OrderingItem;
import dev.spanlift.ast.ParenthesizedJoin;
import dev.spanlift.ast.ParenthesizedQuery;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.Query;
import dev.spanlift.ast.QueryExpression;
import dev.spanlift.ast.QueryVisitor;
import dev.spanlift.ast.Select;
import dev.spanlift.ast.SelectExpression;
import dev.spanlift.ast.SelectExpressionStar;
import dev.spanlift.ast.SelectItem;
import dev.spanlift.ast.SelectStar;
import dev.spanlift.ast.SetOperand;
import dev.spanlift.ast.SetOperation;
import dev.spanlift.ast.SetOperator;
import dev.spanlift.ast.SetQuantifier;
import dev.spanlift.ast.SortDirection;
import dev.spanlift.ast.TableFunctionCall;
import dev.spanlift.ast.TableReference;
import dev.spanlift.ast.TableSubquery;
import dev.spanlift.ast.Unnest;
import dev.spanlift.ast.UsingCondition;
import dev.spanlift.dialect.mysql.TranslatedQuery.ResultColumn;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Translates the query of a view from GoogleSQL to MySQL, or says which construct has no sure translation. Every column is
 * written with its table and every {@code *} as the columns that it stands for. For one view each.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/query-syntax">Spanner's queries</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/select.html">SELECT Statement</a>
 */
final class QueryTranslator {

    /** Finds the tables and views that queries may name. */
    interface Relations {
        /** Returns what the name, with dots between its parts, stands for; empty where MySQL has nothing for it. */
        Optional<Relation> find(String name);
    }

    /**
     * A table or view.
     *
     * @param name its name in MySQL
     * @param columns its columns in order
     */
    record Relation(MySqlName name, List<ResultColumn> columns) {}

    private final Relations relations;
    private final MySqlTarget target;
    private final ZoneId timeZone;
    private final Map<String, Relation> commonTables = new HashMap<>();
    private Optional<String> obstacle = Optional.empty();

    QueryTranslator(Relations relations, MySqlTarget target, ZoneId timeZone) {
        this.relations = relations;
        this.target = target;
        this.timeZone = timeZone;
    }

    /** Translates a query; {@code outer} is what surrounds a subquery. */
    TranslatedQuery translate(Query query, Optional<QueryScope> outer) {
        Text text = query.accept(new Visitor(outer));
        return obstacle.map(TranslatedQuery::stopped)
                .orElseGet(() -> new TranslatedQuery(text.sql(), text.columns(), Optional.empty()));
    }

    /** A translated query, or something to go on with behind an obstacle. */
    private record Text(String sql, List<ResultColumn> columns) {}

    private static final Text NOTHING =
            new Text("NULL", List.of(new ResultColumn("NULL", "NULL", ValueType.UNKNOWN, false)));

    private void stop(String construct) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(construct);
        }
    }

    private MySqlExpression expression(Expression expression, QueryScope scope) {
        Translation translation = ExpressionTranslator.translate(expression, scope);
        translation.obstacle().ifPresent(this::stop);
        return translation.expression().orElseGet(() -> MySqlExpression.atom("NULL", ValueType.UNKNOWN));
    }

    private final class Visitor implements QueryVisitor<Text> {

        private final Optional<QueryScope> outer;

        Visitor(Optional<QueryScope> outer) {
            this.outer = outer;
        }

        @Override
        public Text visitHintedQuery(HintedQuery node) {
            return node.query().accept(this);
        }

        @Override
        public Text visitParenthesizedQuery(ParenthesizedQuery node) {
            Text inner = node.query().accept(this);
            return new Text("(" + inner.sql() + ")", inner.columns());
        }

        @Override
        public Text visitQueryExpression(QueryExpression node) {
            if (!node.pipes().isEmpty() || node.forUpdate()) {
                stop("pipe syntax or FOR UPDATE");
                return NOTHING;
            }
            String with = node.with()
                    .map(clause -> {
                        if (clause.recursive()) {
                            stop("WITH RECURSIVE");
                        }
                        return clause.expressions().stream()
                                .map(this::commonTable)
                                .collect(joining(",\n", "WITH ", "\n"));
                    })
                    .orElse("");
            if (!(node.body() instanceof Select select)) {
                Text body = node.body().accept(this);
                QueryScope results = new QueryScope(QueryTranslator.this, Optional.empty(), timeZone);
                return new Text(with + body.sql() + tail(node, results, body.columns()), body.columns());
            }
            QueryScope scope = new QueryScope(QueryTranslator.this, outer, timeZone);
            Text body = select(select, scope);
            return new Text(with + body.sql() + tail(node, scope, body.columns()), body.columns());
        }

        private String commonTable(CommonTableExpression expression) {
            Text query = expression.query().accept(this);
            String name = expression.name().name();
            commonTables.put(
                    QueryScope.fold(name), new Relation(new MySqlName(Optional.empty(), name), query.columns()));
            return MySqlQuoting.name(name) + " AS (" + query.sql() + ")";
        }

        private String tail(QueryExpression node, QueryScope scope, List<ResultColumn> results) {
            String order = node.orderBy().stream()
                    .map(item -> ordering(item, scope, results))
                    .collect(joining(", "));
            return (order.isEmpty() ? "" : "\nORDER BY " + order)
                    + node.limit().map(QueryTranslator.this::limit).orElse("");
        }

        @Override
        public Text visitSelect(Select node) {
            return select(node, new QueryScope(QueryTranslator.this, outer, timeZone));
        }

        @Override
        public Text visitSetOperation(SetOperation node) {
            Text first = operand(node.first());
            StringBuilder sql = new StringBuilder(first.sql());
            for (SetOperand next : node.rest()) {
                boolean supported = next.operator() == SetOperator.UNION
                        || (target.isDatabase() && target.version() != MySqlVersion.V8_0);
                if (!supported) {
                    stop(next.operator().name());
                }
                sql.append('\n')
                        .append(next.operator().name())
                        .append(' ')
                        .append(next.quantifier().name())
                        .append('\n')
                        .append(operand(next.query()).sql());
            }
            return new Text(sql.toString(), first.columns());
        }

        private Text operand(Query query) {
            Text text = query.accept(this);
            boolean plain = query instanceof Select || query instanceof ParenthesizedQuery;
            return plain ? text : new Text("(" + text.sql() + ")", text.columns());
        }

        @Override
        public Text visitFromQuery(FromQuery node) {
            stop("pipe syntax");
            return NOTHING;
        }

        @Override
        public Text visitGraphQuery(GraphQuery node) {
            stop("graph query");
            return NOTHING;
        }
    }

    // ---- SELECT

    private Text select(Select node, QueryScope scope) {
        if (node.as().isPresent() || !node.windows().isEmpty()) {
            stop("SELECT AS or WINDOW");
        }
        String from = node.from().map(clause -> "\nFROM " + from(clause, scope)).orElse("");
        List<ResultColumn> columns = new ArrayList<>();
        NameScope names = new NameScope();
        List<String> items = new ArrayList<>();
        for (SelectItem item : node.items()) {
            addItem(item, scope, names, items, columns);
        }
        boolean distinct =
                node.quantifier().filter(SetQuantifier.DISTINCT::equals).isPresent();
        StringBuilder sql = new StringBuilder(distinct ? "SELECT DISTINCT " : "SELECT ")
                .append(String.join(", ", items))
                .append(from);
        node.where()
                .ifPresent(condition -> sql.append("\nWHERE ")
                        .append(expression(condition, scope).sql()));
        node.groupBy()
                .ifPresent(groupBy -> sql.append("\nGROUP BY ")
                        .append(groupBy.keys().stream()
                                .map(key -> key(key, scope, columns))
                                .collect(joining(", "))));
        node.having()
                .ifPresent(condition -> sql.append("\nHAVING ")
                        .append(expression(condition, scope).sql()));
        return new Text(sql.toString(), columns);
    }

    private void addItem(
            SelectItem item, QueryScope scope, NameScope names, List<String> items, List<ResultColumn> columns) {
        if (item instanceof SelectExpression selected) {
            MySqlExpression value = expression(selected.value(), scope);
            String name = selected.alias().map(Identifier::name).orElseGet(() -> lastName(selected.value()));
            ResultColumn column = new ResultColumn(name, names.claim(name), value.type(), false);
            columns.add(column);
            items.add(value.sql() + " AS " + MySqlQuoting.name(column.name()));
            return;
        }
        Optional<String> of = Optional.empty();
        if (item instanceof SelectExpressionStar star) {
            boolean plain = star.modifiers().isEmpty()
                    && star.value() instanceof PathExpression path
                    && path.path().parts().size() == 1;
            if (!plain) {
                stop("* of a value, or with EXCEPT or REPLACE");
                return;
            }
            of = Optional.of(lastName(star.value()));
        } else if ((item instanceof SelectStar star && star.modifiers().isPresent()) || scope.hasMerged()) {
            stop("* with EXCEPT, REPLACE or USING");
            return;
        }
        List<ResultColumn> found = scope.columns(of);
        List<String> references = scope.references(of);
        for (int i = 0; i < found.size(); i++) {
            ResultColumn source = found.get(i);
            ResultColumn column =
                    new ResultColumn(source.sourceName(), names.claim(source.name()), source.type(), false);
            columns.add(column);
            items.add(references.get(i) + " AS " + MySqlQuoting.name(column.name()));
        }
    }

    /** Returns the last name of a path; for all else, which views do not allow without an alias, a name that is made up. */
    private static String lastName(Expression expression) {
        return expression instanceof PathExpression path
                ? path.path().parts().get(path.path().parts().size() - 1).name()
                : "column";
    }

    /** Returns a key of GROUP BY or ORDER BY: a position, the name of a result column, or a value. */
    private String key(Expression key, QueryScope scope, List<ResultColumn> results) {
        if (key instanceof IntegerLiteral position) {
            return position.text();
        }
        if (key instanceof PathExpression path && path.path().parts().size() == 1) {
            String name = lastName(key);
            boolean isColumn = scope.column(List.of(name)).expression().isPresent();
            Optional<ResultColumn> result = results.stream()
                    .filter(column -> column.sourceName().equalsIgnoreCase(name))
                    .findFirst();
            if (!isColumn && result.isPresent()) {
                return MySqlQuoting.name(result.get().name());
            }
        }
        return expression(key, scope).sql();
    }

    private String ordering(OrderingItem item, QueryScope scope, List<ResultColumn> results) {
        if (item.collation().isPresent()) {
            stop("ORDER BY with COLLATE");
        }
        String key = key(item.key(), scope, results);
        boolean descending = item.direction().filter(SortDirection.DESC::equals).isPresent();
        // Both sort NULLs first in ascending and last in descending order.
        boolean unusual = item.nulls()
                .filter(nulls -> (nulls == NullOrder.FIRST) == descending)
                .isPresent();
        String nulls = unusual ? "(" + key + ") IS NULL" + (descending ? " DESC" : "") + ", " : "";
        return nulls + key + (descending ? " DESC" : "");
    }

    private String limit(LimitClause limit) {
        boolean literal = limit.count() instanceof IntegerLiteral
                && limit.offset()
                        .filter(offset -> !(offset instanceof IntegerLiteral))
                        .isEmpty();
        if (!literal) {
            stop("LIMIT with an expression");
            return "";
        }
        return "\nLIMIT " + limit.count().span().text()
                + limit.offset()
                        .map(offset -> " OFFSET " + offset.span().text())
                        .orElse("");
    }

    // ---- FROM

    private String from(FromClause clause, QueryScope scope) {
        return joins(clause.first(), clause.joins(), scope);
    }

    private String joins(FromItem first, List<Join> joins, QueryScope scope) {
        StringBuilder sql = new StringBuilder(first.accept(new FromVisitor(scope)));
        for (Join join : joins) {
            if (join.kind() == JoinKind.FULL) {
                stop("FULL JOIN");
            }
            String operator = switch (join.kind()) {
                // A comma binds less tightly than JOIN in MySQL.
                case COMMA, CROSS, FULL -> "CROSS JOIN";
                case INNER -> "INNER JOIN";
                case LEFT -> "LEFT JOIN";
                case RIGHT -> "RIGHT JOIN";
            };
            sql.append('\n').append(operator).append(' ').append(join.right().accept(new FromVisitor(scope)));
            join.condition().ifPresent(condition -> {
                if (condition instanceof OnCondition on) {
                    sql.append(" ON ").append(expression(on.condition(), scope).sql());
                } else if (condition instanceof UsingCondition using && join.kind() != JoinKind.RIGHT) {
                    sql.append(" USING (").append(using(using, scope)).append(')');
                } else {
                    stop("RIGHT JOIN with USING");
                }
            });
        }
        return sql.toString();
    }

    private static String using(UsingCondition using, QueryScope scope) {
        return using.columns().stream()
                .map(column -> {
                    scope.merge(column.name());
                    String reference = scope.column(List.of(column.name()))
                            .expression()
                            .map(MySqlExpression::sql)
                            .orElse(column.name());
                    return reference.substring(reference.lastIndexOf(".`") + 1);
                })
                .collect(joining(", "));
    }

    private final class FromVisitor implements FromItemVisitor<String> {

        private final QueryScope scope;

        FromVisitor(QueryScope scope) {
            this.scope = scope;
        }

        @Override
        public String visitTableReference(TableReference node) {
            List<String> parts =
                    node.name().parts().stream().map(Identifier::name).toList();
            String name = String.join(".", parts);
            Optional<Relation> found = Optional.ofNullable(commonTables.get(name.toLowerCase(Locale.ROOT)))
                    .or(() -> relations.find(name));
            if (found.isEmpty()
                    || node.withOffset().isPresent()
                    || node.sample().isPresent()) {
                stop("table " + name);
                return name;
            }
            String alias = node.alias().map(Identifier::name).orElse(parts.get(parts.size() - 1));
            scope.add(alias, found.get().columns());
            String table = MySqlQuoting.name(found.get().name());
            return found.get().name().name().equals(alias) ? table : table + " AS " + MySqlQuoting.name(alias);
        }

        @Override
        public String visitTableSubquery(TableSubquery node) {
            TranslatedQuery query = translate(node.query(), Optional.empty());
            String alias = node.alias()
                    .map(Identifier::name)
                    .orElse("subquery_" + node.span().start());
            scope.add(alias, query.columns());
            return "(" + query.sql() + ") AS " + MySqlQuoting.name(alias);
        }

        @Override
        public String visitParenthesizedJoin(ParenthesizedJoin node) {
            return "(" + joins(node.first(), node.joins(), scope) + ")";
        }

        @Override
        public String visitTableFunctionCall(TableFunctionCall node) {
            stop("table function");
            return "";
        }

        @Override
        public String visitUnnest(Unnest node) {
            stop("UNNEST");
            return "";
        }

        @Override
        public String visitGraphTable(GraphTable node) {
            stop("GRAPH_TABLE");
            return "";
        }
    }
}
