package dev.spanlift.catalog.query;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FloatLiteral;
import dev.spanlift.ast.GroupBy;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.OrderingItem;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.Select;
import dev.spanlift.ast.SelectAs;
import dev.spanlift.ast.SelectAsKind;
import dev.spanlift.ast.SelectExpression;
import dev.spanlift.ast.SelectExpressionStar;
import dev.spanlift.ast.SelectItem;
import dev.spanlift.ast.SelectItemVisitor;
import dev.spanlift.ast.SelectStar;
import dev.spanlift.ast.SetQuantifier;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.catalog.expression.ExpressionChecker;
import dev.spanlift.catalog.expression.ExpressionPlace;
import dev.spanlift.catalog.expression.Operand;
import dev.spanlift.catalog.expression.QueryColumn;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.StructDataField;
import dev.spanlift.catalog.type.StructDataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the columns of one SELECT. */
final class SelectResolver implements SelectItemVisitor<Optional<QueryColumn>> {
    private final QueryResolver resolver;
    private final Select select;
    private final QueryScope scope;
    private final ExpressionChecker checker;

    SelectResolver(QueryResolver resolver, Select select, Optional<QueryScope> outer) {
        this.resolver = resolver;
        this.select = select;
        this.scope = FromResolver.scope(resolver, outer, select.from());
        this.checker = resolver.checker(scope);
    }

    /**
     * Returns the columns; absent where they are not known.
     *
     * @param orderBy the sort keys behind it
     */
    Optional<List<QueryColumn>> resolve(List<OrderingItem> orderBy) {
        select.where().ifPresent(condition -> checker.checkCondition(condition, ExpressionPlace.WHERE));
        watchGroups();
        List<QueryColumn> columns = new ArrayList<>();
        for (SelectItem item : select.items()) {
            item.accept(this).ifPresent(columns::add);
        }
        select.as().flatMap(SelectAs::typeName).ifPresent(checker::checkMessage);
        boolean grouped = select.groupBy().isPresent() || scope.isAggregated();
        if (grouped) {
            scope.reportUngrouped("add it to GROUP BY, or take ANY_VALUE of it");
        } else {
            scope.stopWatching();
        }
        boolean known = columns.size() == select.items().size();
        if (known) {
            select.groupBy().ifPresent(groups -> checkPositions(groups, columns));
            checkHaving(grouped, columns);
            checkOrder(orderBy, columns, grouped);
        }
        return known ? result(columns) : Optional.empty();
    }

    private Optional<List<QueryColumn>> result(List<QueryColumn> columns) {
        if (isDistinct()) {
            for (int i = 0; i < columns.size(); i++) {
                checker.checkGroupable(select.items().get(i), columns.get(i).operand(), "SELECT DISTINCT");
            }
        }
        if (select.as().isEmpty()) {
            return Optional.of(columns);
        }
        if (select.as().get().kind() == SelectAsKind.VALUE && columns.size() == 1) {
            return Optional.of(columns);
        }
        return select.as().get().kind() == SelectAsKind.STRUCT
                ? Optional.of(List.of(struct(columns)))
                : Optional.empty();
    }

    private static QueryColumn struct(List<QueryColumn> columns) {
        List<StructDataField> fields = columns.stream()
                .flatMap(column -> column.type().map(type -> new StructDataField(column.name(), type)).stream())
                .toList();
        Optional<DataType> type =
                fields.size() == columns.size() ? Optional.of(new StructDataType(fields)) : Optional.empty();
        return new QueryColumn(Optional.empty(), type, type.flatMap(ExpressionChecker::operand), Optional.empty());
    }

    private boolean isDistinct() {
        return select.quantifier().filter(SetQuantifier.DISTINCT::equals).isPresent();
    }

    // ---------------------------------------------------------------- groups

    /** Checks what rows are grouped by, and lets the scope watch for columns that are not among it. */
    private void watchGroups() {
        Set<Object> columns = new HashSet<>();
        Set<String> texts = new HashSet<>();
        select.groupBy().flatMap(GroupBy::hint).ifPresent(hint -> new HintRules(resolver).check(hint, HintRules.GROUP));
        List<Expression> keys = select.groupBy().map(GroupBy::keys).orElse(List.of());
        for (Expression key : keys) {
            Optional<Expression> selected = selected(key);
            if (selected.isEmpty()) {
                checkKey(key);
            }
            Expression meant = selected.orElse(key);
            scope.identity(meant).ifPresent(columns::add);
            texts.add(QueryScope.text(meant));
        }
        scope.watch(columns, texts);
    }

    private void checkKey(Expression key) {
        if (key instanceof IntegerLiteral) {
            return;
        }
        if (key instanceof StringLiteral || key instanceof FloatLiteral) {
            resolver.report(
                    DiagnosticCode.INVALID_QUERY,
                    key.span(),
                    "GROUP BY does not take a constant",
                    "name a column, or give its position in the SELECT list");
            return;
        }
        checker.checkGroupable(key, checker.check(key, ExpressionPlace.GROUP_BY), "GROUP BY");
    }

    /** Returns the expression of the SELECT list that a key names by its alias or position. */
    private Optional<Expression> selected(Expression key) {
        if (key instanceof IntegerLiteral position) {
            BigInteger number = Literals.value(position);
            boolean inside = number.signum() > 0
                    && number.bitLength() < Integer.SIZE
                    && number.intValue() <= select.items().size();
            return inside ? expression(select.items().get(number.intValue() - 1)) : Optional.empty();
        }
        if (key instanceof PathExpression path && path.path().parts().size() == 1) {
            String name = path.path().parts().get(0).name();
            return select.items().stream()
                    .filter(item -> name(item).filter(name::equalsIgnoreCase).isPresent())
                    .findFirst()
                    .flatMap(SelectResolver::expression);
        }
        return Optional.empty();
    }

    private static Optional<Expression> expression(SelectItem item) {
        return item instanceof SelectExpression expression ? Optional.of(expression.value()) : Optional.empty();
    }

    private static Optional<String> name(SelectItem item) {
        return item instanceof SelectExpression expression
                ? expression.alias().map(Identifier::name).or(() -> ExpressionChecker.impliedName(expression.value()))
                : Optional.empty();
    }

    /** Checks keys that name a column of the SELECT list: it is there, and rows can be grouped by it. */
    private void checkPositions(GroupBy groups, List<QueryColumn> columns) {
        for (Expression key : groups.keys()) {
            if (key instanceof IntegerLiteral) {
                OrderResolver.column(resolver, key, columns, "GROUP BY");
            }
            selected(key).ifPresent(meant -> checkSelected(key, meant, columns));
        }
    }

    private void checkSelected(Expression key, Expression meant, List<QueryColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (expression(select.items().get(i))
                    .filter(value -> value == meant)
                    .isPresent()) {
                checker.checkGroupable(key, columns.get(i).operand(), "GROUP BY");
                if (Aggregates.isIn(meant)) {
                    resolver.report(
                            DiagnosticCode.AGGREGATE_NOT_ALLOWED,
                            key.span(),
                            "rows cannot be grouped by what is made of groups",
                            "group by other columns");
                }
            }
        }
    }

    private void checkHaving(boolean grouped, List<QueryColumn> columns) {
        if (select.having().isEmpty()) {
            return;
        }
        Expression having = select.having().get();
        if (!grouped) {
            resolver.report(
                    DiagnosticCode.INVALID_QUERY,
                    having.span(),
                    "HAVING stands in a query without groups",
                    "write WHERE, or GROUP BY before it");
            return;
        }
        scope.show(columns);
        checker.checkCondition(having, ExpressionPlace.HAVING);
        scope.reportUngrouped("HAVING sees groups; WHERE sees rows");
    }

    private void checkOrder(List<OrderingItem> orderBy, List<QueryColumn> columns, boolean grouped) {
        if (orderBy.isEmpty()) {
            return;
        }
        if (isDistinct() && !grouped) {
            Set<Object> distinct = new HashSet<>();
            select.items()
                    .forEach(item -> expression(item).flatMap(scope::identity).ifPresent(distinct::add));
            scope.watch(distinct, Set.of());
        }
        new OrderResolver(resolver, scope, columns).resolve(orderBy);
        scope.reportUngrouped("ORDER BY sees the rows of the SELECT list");
        scope.stopWatching();
    }

    // ---------------------------------------------------------------- the SELECT list

    @Override
    public Optional<QueryColumn> visitSelectExpression(SelectExpression node) {
        Optional<Operand> value = checker.check(node.value(), ExpressionPlace.SELECT_LIST);
        Optional<DataType> type = value.map(Operand::type)
                .or(() -> node.value() instanceof PathExpression path ? scope.typeOf(path.path()) : Optional.empty());
        SourceSpan span = node.alias().map(Identifier::span).orElse(node.value().span());
        return Optional.of(
                new QueryColumn(name(node), type.map(ExpressionChecker::withoutLengths), value, Optional.of(span)));
    }

    @Override
    public Optional<QueryColumn> visitSelectStar(SelectStar node) {
        reportStar(node);
        return Optional.empty();
    }

    @Override
    public Optional<QueryColumn> visitSelectExpressionStar(SelectExpressionStar node) {
        reportStar(node);
        return Optional.empty();
    }

    private void reportStar(SelectItem item) {
        resolver.report(
                DiagnosticCode.UNQUALIFIED_NAME,
                item.span(),
                "a view cannot take all columns with *",
                "name each column with its table");
    }
}
