package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.FromClause;
import dev.spanlift.ast.FromItem;
import dev.spanlift.ast.FromItemVisitor;
import dev.spanlift.ast.GraphTable;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Join;
import dev.spanlift.ast.JoinKind;
import dev.spanlift.ast.OnCondition;
import dev.spanlift.ast.ParenthesizedJoin;
import dev.spanlift.ast.TableFunctionCall;
import dev.spanlift.ast.TableReference;
import dev.spanlift.ast.TableSubquery;
import dev.spanlift.ast.Unnest;
import dev.spanlift.ast.UsingCondition;
import dev.spanlift.ast.WithOffset;
import dev.spanlift.dialect.mysql.QueryScope.Source;
import dev.spanlift.dialect.mysql.QueryTranslator.Relation;
import dev.spanlift.dialect.mysql.TranslatedQuery.ResultColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Translates a FROM clause.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/join.html">JOIN Clause</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/json-table-functions.html">JSON_TABLE</a>
 */
final class FromTranslator implements FromItemVisitor<String> {

    private static final String JSON_TABLE = "JSON_TABLE(";
    private static final String ORDINAL = "position";

    private final QueryTranslator translator;
    private final QueryScope scope;

    FromTranslator(QueryTranslator translator, QueryScope scope) {
        this.translator = translator;
        this.scope = scope;
    }

    String translate(FromClause clause) {
        return joins(clause.first(), clause.joins());
    }

    private String joins(FromItem first, List<Join> joins) {
        int begin = scope.size();
        String sql = first.accept(this);
        for (Join join : joins) {
            sql = join(begin, sql, join);
        }
        return sql;
    }

    private String join(int begin, String left, Join join) {
        int middle = scope.size();
        String right = join.right().accept(this);
        if (right.contains(JSON_TABLE) && (join.kind() == JoinKind.RIGHT || join.kind() == JoinKind.FULL)) {
            translator.stop(join.kind() + " JOIN with an array");
        }
        Condition condition = join.condition()
                .map(found -> found instanceof OnCondition on
                        ? new Condition(
                                translator.expression(on.condition(), scope).sql(), Map.of())
                        : using((UsingCondition) found, join.kind(), begin, middle))
                // An array needs no condition in GoogleSQL.
                .orElse(new Condition("TRUE", Map.of()));
        return switch (join.kind()) {
            // A comma binds less tightly than JOIN in MySQL.
            case COMMA, CROSS -> left + "\nCROSS JOIN " + right;
            case INNER -> left + "\nINNER JOIN " + right + " ON " + condition.sql();
            case LEFT -> left + "\nLEFT JOIN " + right + " ON " + condition.sql();
            case RIGHT -> left + "\nRIGHT JOIN " + right + " ON " + condition.sql();
            case FULL -> fullJoin(begin, left, right, condition, middle);
        };
    }

    /**
     * A condition of a join.
     *
     * @param sql its text
     * @param fromRight the columns that USING makes one, by name in lower case, as they are on the right side
     */
    private record Condition(String sql, Map<String, MySqlExpression> fromRight) {}

    /** Returns the condition of a USING clause, whose columns become one. */
    private Condition using(UsingCondition using, JoinKind kind, int begin, int middle) {
        List<String> conditions = new ArrayList<>();
        Map<String, MySqlExpression> fromRight = new HashMap<>();
        for (Identifier column : using.columns()) {
            Optional<Source> left = scope.find(column.name(), begin, middle);
            Optional<Source> right = scope.find(column.name(), middle, scope.size());
            if (left.isEmpty() || right.isEmpty()) {
                translator.stop("USING (" + column.name() + ")");
                continue;
            }
            MySqlExpression first = left.get().value();
            MySqlExpression second = right.get().value();
            conditions.add(
                    translator.take(Comparisons.compare(first, "=", second)).sql());
            MySqlExpression both = switch (kind) {
                case RIGHT -> second;
                case FULL ->
                    MySqlExpression.column(
                            "COALESCE(" + first.sql() + ", " + second.sql() + ")",
                            first.type().with(second.type()));
                default -> first;
            };
            fromRight.put(QueryScope.fold(column.name()), second);
            scope.merge(column.name(), new Source(left.get().column(), both));
        }
        return new Condition(String.join(" AND ", conditions), fromRight);
    }

    /** Returns a FULL JOIN as a table of its own: the rows of a LEFT JOIN, and those from the right that fit none. */
    private String fullJoin(int begin, String left, String right, Condition condition, int middle) {
        if (begin > 0) {
            translator.stop("FULL JOIN inside of another join");
        }
        String table = MySqlQuoting.name("full_join_" + scope.size());
        Set<Source> rightSources = Set.copyOf(scope.sources(middle, scope.size()));
        List<String> matched = new ArrayList<>();
        List<String> unmatched = new ArrayList<>();
        scope.replace(source -> {
            String name = "c" + (matched.size() + 1);
            MySqlExpression merged =
                    condition.fromRight().get(QueryScope.fold(source.column().sourceName()));
            String ofRight = rightSources.contains(source)
                    ? source.value().sql()
                    : merged != null && scope.isMerged(source) ? merged.sql() : "NULL";
            matched.add(source.value().sql() + " AS " + name);
            unmatched.add(ofRight + " AS " + name);
            return new Source(
                    source.column(),
                    MySqlExpression.column(table + "." + name, source.value().type()),
                    source.isElement());
        });
        return "(SELECT " + String.join(", ", matched) + "\nFROM " + left + "\nLEFT JOIN " + right + " ON "
                + condition.sql() + "\nUNION ALL\nSELECT " + String.join(", ", unmatched) + "\nFROM " + right
                + "\nWHERE NOT EXISTS (SELECT 1 FROM " + left + " WHERE " + condition.sql() + ")) AS " + table;
    }

    @Override
    public String visitTableReference(TableReference node) {
        List<String> parts = node.name().parts().stream().map(Identifier::name).toList();
        String name = String.join(".", parts);
        String alias = node.alias().map(Identifier::name).orElse(parts.get(parts.size() - 1));
        if (node.sample().isPresent()) {
            translator.stop("TABLESAMPLE");
        }
        Translation array = parts.size() > 1 ? scope.column(parts) : Translation.stopped(name);
        if (array.expression().filter(value -> value.type().isArray()).isPresent()) {
            return unnest(array.expression().get(), alias, node.withOffset());
        }
        Optional<Relation> found = Optional.ofNullable(scope.commonTables().get(QueryScope.fold(name)))
                .or(() -> translator.relation(name));
        if (found.isEmpty() || node.withOffset().isPresent()) {
            translator.stop("table " + name);
            return name;
        }
        scope.add(alias, found.get().columns());
        String table = MySqlQuoting.name(found.get().name());
        return found.get().name().name().equals(alias) ? table : table + " AS " + MySqlQuoting.name(alias);
    }

    @Override
    public String visitTableSubquery(TableSubquery node) {
        if (node.sample().isPresent()) {
            translator.stop("TABLESAMPLE");
        }
        TranslatedQuery query = translator.translate(node.query(), scope.commonTables(), scope.outer());
        String alias = node.alias()
                .map(Identifier::name)
                .orElse("subquery_" + node.span().start());
        scope.add(alias, query.columns());
        return "(" + query.sql() + ") AS " + MySqlQuoting.name(alias);
    }

    @Override
    public String visitParenthesizedJoin(ParenthesizedJoin node) {
        return "(" + joins(node.first(), node.joins()) + ")";
    }

    @Override
    public String visitUnnest(Unnest node) {
        if (node.sample().isPresent()) {
            translator.stop("TABLESAMPLE");
        }
        String alias = node.alias()
                .map(Identifier::name)
                .orElse("unnest_" + node.span().start());
        return unnest(translator.expression(node.array(), scope), alias, node.withOffset());
    }

    /** Returns an array as a table: one without rows where the array is NULL. */
    private String unnest(MySqlExpression array, String alias, Optional<WithOffset> withOffset) {
        String type = switch (array.type().element()) {
            case INT64 -> "BIGINT";
            case BOOL -> "TINYINT";
            case STRING -> "LONGTEXT CHARACTER SET utf8mb4 COLLATE " + MySqlExpression.CODE_POINT_ORDER;
            default -> "";
        };
        if (type.isEmpty()) {
            translator.stop("UNNEST of such an array");
            return alias;
        }
        List<Source> sources = new ArrayList<>();
        String table = MySqlQuoting.name(alias);
        ResultColumn element = new ResultColumn(alias, alias, array.type().element(), false);
        sources.add(new Source(element, MySqlExpression.column(table + "." + table, element.type()), true));
        String ordinal = MySqlQuoting.name(alias.equalsIgnoreCase(ORDINAL) ? ORDINAL + "_1" : ORDINAL);
        withOffset.ifPresent(offset -> {
            String name = offset.alias().map(Identifier::name).orElse("offset");
            sources.add(new Source(
                    new ResultColumn(name, name, ValueType.INT64, false),
                    MySqlExpression.atom("(" + table + "." + ordinal + " - 1)", ValueType.INT64)));
        });
        scope.addSources(alias, sources);
        return JSON_TABLE + array.sql() + ", '$[*]' COLUMNS ("
                + (withOffset.isPresent() ? ordinal + " FOR ORDINALITY, " : "") + table + " " + type + " PATH '$')) AS "
                + table;
    }

    @Override
    public String visitTableFunctionCall(TableFunctionCall node) {
        translator.stop("table function");
        return "";
    }

    @Override
    public String visitGraphTable(GraphTable node) {
        translator.stop("GRAPH_TABLE");
        return "";
    }
}
