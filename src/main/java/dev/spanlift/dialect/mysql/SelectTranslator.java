package dev.spanlift.dialect.mysql;

import static java.util.stream.Collectors.joining;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.Select;
import dev.spanlift.ast.SelectAsKind;
import dev.spanlift.ast.SelectExpression;
import dev.spanlift.ast.SelectExpressionStar;
import dev.spanlift.ast.SelectItemVisitor;
import dev.spanlift.ast.SelectStar;
import dev.spanlift.ast.SetQuantifier;
import dev.spanlift.ast.StarModifiers;
import dev.spanlift.dialect.mysql.QueryScope.Source;
import dev.spanlift.dialect.mysql.QueryTranslator.Text;
import dev.spanlift.dialect.mysql.TranslatedQuery.ResultColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Translates one SELECT, without what stands behind it. */
final class SelectTranslator implements SelectItemVisitor<Void> {

    private final QueryTranslator translator;
    private final QueryScope scope;
    private final boolean inner;
    private final NameScope names = new NameScope();
    private final List<String> items = new ArrayList<>();
    private final List<ResultColumn> columns = new ArrayList<>();
    /** What the result columns are made of, by the names that they have in Spanner. */
    private final Map<String, MySqlExpression> values = new LinkedHashMap<>();
    /** The result columns that are no columns of a table, by the names that they have in Spanner, with those in MySQL. */
    private final Map<String, String> computed = new HashMap<>();
    /** Those of them that are grouped by. */
    private final Map<String, String> grouped = new HashMap<>();

    /**
     * Makes a translator for one SELECT.
     *
     * @param inner whether the types of its columns come from elsewhere, too, as in a set operation
     */
    SelectTranslator(QueryTranslator translator, QueryScope scope, boolean inner) {
        this.translator = translator;
        this.scope = scope;
        this.inner = inner;
    }

    Text translate(Select node) {
        if (node.as().filter(as -> as.kind() != SelectAsKind.VALUE).isPresent()) {
            translator.stop("SELECT AS STRUCT");
        }
        String from = node.from()
                .map(clause -> "\nFROM " + new FromTranslator(translator, scope).translate(clause))
                .orElse("");
        node.items().forEach(item -> item.accept(this));
        if (items.isEmpty()) {
            translator.stop("a SELECT without columns");
            return QueryTranslator.NOTHING;
        }
        boolean distinct =
                node.quantifier().filter(SetQuantifier.DISTINCT::equals).isPresent();
        if (distinct && columns.stream().anyMatch(column -> column.type() == ValueType.JSON)) {
            translator.stop("DISTINCT of JSON");
        }
        StringBuilder sql = new StringBuilder(distinct ? "SELECT DISTINCT " : "SELECT ")
                .append(String.join(", ", items))
                .append(from);
        node.where()
                .ifPresent(condition -> sql.append("\nWHERE ")
                        .append(translator.expression(condition, scope).sql()));
        node.groupBy()
                .ifPresent(groupBy -> sql.append("\nGROUP BY ")
                        .append(groupBy.keys().stream().map(this::groupingKey).collect(joining(", "))));
        // Only the clauses behind here see the result columns.
        scope.seeResults(results());
        node.having()
                .ifPresent(condition -> sql.append("\nHAVING ")
                        .append(translator.expression(condition, scope).sql()));
        if (!node.windows().isEmpty()) {
            sql.append("\nWINDOW ")
                    .append(node.windows().stream()
                            .map(window -> translator
                                    .take(WindowTranslator.definition(window, scope))
                                    .sql())
                            .collect(joining(", ")));
        }
        return new Text(sql.toString(), columns);
    }

    /** MySQL knows an expression that is grouped by under its name alone; where that is a column, it knows that. */
    private Map<String, MySqlExpression> results() {
        Map<String, MySqlExpression> named = new HashMap<>(values);
        grouped.forEach((name, alias) -> named.computeIfPresent(
                name, (key, value) -> MySqlExpression.column(MySqlQuoting.name(alias), value.type())));
        return named;
    }

    /** The name of a result column comes first in Spanner and last in MySQL, so that its expression stands for it. */
    private String groupingKey(Expression key) {
        if (key instanceof IntegerLiteral position) {
            int index = Literals.value(position).intValueExact() - 1;
            if (index < columns.size()) {
                group(columns.get(index).sourceName());
            }
            return position.text();
        }
        if (key instanceof PathExpression path && path.path().parts().size() == 1) {
            String name = path.path().parts().get(0).name();
            MySqlExpression result = values.get(QueryScope.fold(name));
            if (result != null) {
                group(name);
                return result.sql();
            }
        }
        return translator.expression(key, scope).byCodePoint().sql();
    }

    private void group(String result) {
        String folded = QueryScope.fold(result);
        Optional.ofNullable(computed.get(folded)).ifPresent(name -> grouped.put(folded, name));
    }

    @Override
    public Void visitSelectExpression(SelectExpression node) {
        MySqlExpression value = translator.expression(node.value(), scope).byCodePoint();
        // A NULL of no other type is an INT64.
        MySqlExpression typed = value.type() == ValueType.NULL && !inner
                ? CastTable.typedNull(ValueType.INT64).orElseThrow()
                : value;
        String name = node.alias().map(Identifier::name).orElseGet(() -> lastName(node.value()));
        String column = add(name, typed);
        if (!(node.value() instanceof PathExpression)) {
            computed.putIfAbsent(QueryScope.fold(name), column);
        }
        return null;
    }

    private String add(String name, MySqlExpression value) {
        ResultColumn column = new ResultColumn(name, names.claim(name), value.type(), false);
        columns.add(column);
        values.putIfAbsent(QueryScope.fold(name), value);
        items.add(value.sql() + " AS " + MySqlQuoting.name(column.name()));
        return column.name();
    }

    @Override
    public Void visitSelectStar(SelectStar node) {
        addAll(scope.sources(), node.modifiers());
        return null;
    }

    @Override
    public Void visitSelectExpressionStar(SelectExpressionStar node) {
        List<Source> sources = node.value() instanceof PathExpression path
                        && path.path().parts().size() == 1
                ? scope.sources(path.path().parts().get(0).name())
                : List.of();
        if (sources.isEmpty()) {
            translator.stop("* of a value");
        }
        addAll(sources, node.modifiers());
        return null;
    }

    private void addAll(List<Source> sources, Optional<StarModifiers> modifiers) {
        for (Source source : sources) {
            String name = source.column().sourceName();
            boolean excepted = modifiers.stream()
                    .flatMap(found -> found.except().stream())
                    .anyMatch(except -> except.name().equalsIgnoreCase(name));
            if (!excepted) {
                MySqlExpression value = modifiers.stream()
                        .flatMap(found -> found.replacements().stream())
                        .filter(replacement -> replacement.column().name().equalsIgnoreCase(name))
                        .findFirst()
                        .map(replacement -> translator
                                .expression(replacement.value(), scope)
                                .byCodePoint())
                        .orElse(source.value());
                add(name, value);
            }
        }
    }

    /** Returns the last name of a path; for all else, which views do not allow without an alias, a name that is made up. */
    private static String lastName(Expression expression) {
        return expression instanceof PathExpression path
                ? path.path().parts().get(path.path().parts().size() - 1).name()
                : "column";
    }
}
