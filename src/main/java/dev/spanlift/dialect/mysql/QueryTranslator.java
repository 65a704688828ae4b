package dev.spanlift.dialect.mysql;

import static java.util.stream.Collectors.joining;

import dev.spanlift.ast.CommonTableExpression;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FromQuery;
import dev.spanlift.ast.GraphQuery;
import dev.spanlift.ast.HintedQuery;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.LimitClause;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.OrderingItem;
import dev.spanlift.ast.ParenthesizedQuery;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.Query;
import dev.spanlift.ast.QueryExpression;
import dev.spanlift.ast.QueryVisitor;
import dev.spanlift.ast.Select;
import dev.spanlift.ast.SetOperand;
import dev.spanlift.ast.SetOperation;
import dev.spanlift.ast.SetOperator;
import dev.spanlift.ast.WithClause;
import dev.spanlift.dialect.mysql.TranslatedQuery.ResultColumn;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Translates the query of a view from GoogleSQL to MySQL, or says which construct has no sure translation. Every column is
 * written with its table and every {@code *} as the columns that it stands for. Hints go, as they change no result. For one
 * view each.
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

    /** A translated query, or something to go on with behind an obstacle. */
    record Text(String sql, List<ResultColumn> columns) {}

    static final Text NOTHING = new Text("NULL", List.of(new ResultColumn("NULL", "NULL", ValueType.UNKNOWN, false)));

    private final Relations relations;
    private final MySqlVersion version;
    private final ZoneId timeZone;
    private final Set<String> differences = new TreeSet<>();
    private Optional<String> obstacle = Optional.empty();

    QueryTranslator(Relations relations, MySqlVersion version, ZoneId timeZone) {
        this.relations = relations;
        this.version = version;
        this.timeZone = timeZone;
    }

    /** Translates the query of a view. */
    TranslatedQuery translate(Query query) {
        return finished(query.accept(new Visitor(Map.of(), Optional.empty(), false)));
    }

    /**
     * Translates a subquery.
     *
     * @param commonTables the common tables that it can name, by name in lower case
     * @param outer what surrounds it
     */
    TranslatedQuery translate(Query query, Map<String, Relation> commonTables, Optional<QueryScope> outer) {
        return finished(query.accept(new Visitor(commonTables, outer, true)));
    }

    private TranslatedQuery finished(Text text) {
        return obstacle.map(TranslatedQuery::stopped)
                .orElseGet(() ->
                        new TranslatedQuery(text.sql(), text.columns(), Optional.empty(), List.copyOf(differences)));
    }

    private static Text inParentheses(Text text) {
        return new Text("(" + text.sql() + ")", text.columns());
    }

    void stop(String construct) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(construct);
        }
    }

    MySqlVersion version() {
        return version;
    }

    Optional<Relation> relation(String name) {
        return relations.find(name);
    }

    MySqlExpression expression(Expression expression, QueryScope scope) {
        return take(ExpressionTranslator.translate(expression, scope));
    }

    MySqlExpression take(Translation translation) {
        translation.obstacle().ifPresent(this::stop);
        differences.addAll(translation.differences());
        return translation.expression().orElseGet(() -> MySqlExpression.literal("NULL", ValueType.UNKNOWN));
    }

    private final class Visitor implements QueryVisitor<Text> {

        private final Map<String, Relation> commonTables;
        private final Optional<QueryScope> outer;
        /** Whether the types of result columns come from elsewhere, too: a NULL needs none of its own. */
        private final boolean inner;

        Visitor(Map<String, Relation> commonTables, Optional<QueryScope> outer, boolean inner) {
            this.commonTables = commonTables;
            this.outer = outer;
            this.inner = inner;
        }

        private QueryScope scope() {
            return new QueryScope(QueryTranslator.this, commonTables, outer, timeZone);
        }

        @Override
        public Text visitHintedQuery(HintedQuery node) {
            return node.query().accept(this);
        }

        @Override
        public Text visitParenthesizedQuery(ParenthesizedQuery node) {
            return inParentheses(node.query().accept(this));
        }

        @Override
        public Text visitQueryExpression(QueryExpression node) {
            if (!node.pipes().isEmpty() || node.forUpdate()) {
                stop("pipe syntax or FOR UPDATE");
                return NOTHING;
            }
            if (node.with().isPresent()) {
                return with(node, node.with().get());
            }
            if (node.body() instanceof Select select) {
                QueryScope scope = scope();
                Text body = new SelectTranslator(QueryTranslator.this, scope, inner).translate(select);
                return new Text(body.sql() + tail(node, scope, body.columns()), body.columns());
            }
            Text body = node.body().accept(this);
            QueryScope results = new QueryScope(QueryTranslator.this, commonTables, Optional.empty(), timeZone);
            return new Text(body.sql() + tail(node, results, body.columns()), body.columns());
        }

        /** Each common table sees those before it. */
        private Text with(QueryExpression node, WithClause clause) {
            if (clause.recursive()) {
                stop("WITH RECURSIVE");
            }
            Map<String, Relation> known = new HashMap<>(commonTables);
            List<String> texts = new ArrayList<>();
            for (CommonTableExpression expression : clause.expressions()) {
                Text query = expression.query().accept(new Visitor(known, outer, true));
                String name = expression.name().name();
                known.put(QueryScope.fold(name), new Relation(new MySqlName(Optional.empty(), name), query.columns()));
                texts.add(MySqlQuoting.name(name) + " AS (" + query.sql() + ")");
            }
            QueryExpression rest = new QueryExpression(
                    Optional.empty(), node.body(), node.orderBy(), node.limit(), false, List.of(), node.span());
            Text body = rest.accept(new Visitor(known, outer, inner));
            return new Text("WITH " + String.join(",\n", texts) + "\n" + body.sql(), body.columns());
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
            return new SelectTranslator(QueryTranslator.this, scope(), inner).translate(node);
        }

        @Override
        public Text visitSetOperation(SetOperation node) {
            Visitor operands = new Visitor(commonTables, outer, true);
            Text first = operands.operand(node.first());
            List<ResultColumn> columns = first.columns();
            // Grows in place: a chain may have thousands of operands.
            StringBuilder sql = new StringBuilder(first.sql());
            for (SetOperand next : node.rest()) {
                Text other = operands.operand(next.query());
                List<ResultColumn> together = together(columns, other.columns());
                if (next.operator() == SetOperator.UNION) {
                    sql.append("\nUNION ")
                            .append(next.quantifier().name())
                            .append('\n')
                            .append(other.sql());
                } else {
                    Text before = inParentheses(new Text(sql.toString(), columns));
                    sql = new StringBuilder(matching(next, before, inParentheses(other), together));
                }
                columns = together;
            }
            return new Text(sql.toString(), columns);
        }

        private String matching(SetOperand next, Text first, Text second, List<ResultColumn> columns) {
            Optional<ResultColumn> incomparable = columns.stream()
                    .filter(column -> !column.type().isComparable())
                    .findFirst();
            incomparable.ifPresent(column -> stop(next.operator() + " of " + column.type()));
            return incomparable.isPresent()
                    ? first.sql()
                    : RowMatching.sql(next.operator(), next.quantifier(), first, second, columns);
        }

        /** Returns the columns of two queries that make one: the names of the first, and the types of both. */
        private List<ResultColumn> together(List<ResultColumn> first, List<ResultColumn> second) {
            List<ResultColumn> columns = new ArrayList<>();
            for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
                ResultColumn column = first.get(i);
                ValueType type = column.type().with(second.get(i).type());
                boolean changes = type == ValueType.UNKNOWN && column.type() != ValueType.UNKNOWN;
                if (changes) {
                    stop("a set operation of " + column.type() + " and "
                            + second.get(i).type());
                }
                columns.add(new ResultColumn(column.sourceName(), column.name(), type, false));
            }
            return columns;
        }

        private Text operand(Query query) {
            Text text = query.accept(this);
            return query instanceof Select || query instanceof ParenthesizedQuery ? text : inParentheses(text);
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

    /** The name of a result column comes before that of a column of a table, in MySQL as in Spanner. */
    private String ordering(OrderingItem item, QueryScope scope, List<ResultColumn> results) {
        if (item.collation().isPresent()) {
            stop("ORDER BY with COLLATE");
        }
        if (item.key() instanceof IntegerLiteral position) {
            return Ordering.key(item, position.text());
        }
        Optional<ResultColumn> result = item.key() instanceof PathExpression path
                        && path.path().parts().size() == 1
                ? results.stream()
                        .filter(column -> column.sourceName()
                                .equalsIgnoreCase(path.path().parts().get(0).name()))
                        .findFirst()
                : Optional.empty();
        return Ordering.key(
                item,
                result.map(column -> MySqlQuoting.name(column.name()))
                        .orElseGet(() ->
                                expression(item.key(), scope).byCodePoint().sql()));
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
        return "\nLIMIT " + number(limit.count())
                + limit.offset().map(offset -> " OFFSET " + number(offset)).orElse("");
    }

    private static String number(Expression literal) {
        return Literals.value((IntegerLiteral) literal).toString();
    }
}
