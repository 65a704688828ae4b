package dev.spanlift.catalog.query;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.OrderingItem;
import dev.spanlift.catalog.expression.ExpressionPlace;
import dev.spanlift.catalog.expression.Operand;
import dev.spanlift.catalog.expression.QueryColumn;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Checks ORDER BY, and what else may name columns of the SELECT list by their positions. */
final class OrderResolver {
    private final QueryResolver resolver;
    private final QueryScope scope;
    private final List<QueryColumn> columns;

    OrderResolver(QueryResolver resolver, QueryScope scope, List<QueryColumn> columns) {
        this.resolver = resolver;
        this.scope = scope;
        this.columns = columns;
    }

    void resolve(List<OrderingItem> items) {
        scope.show(columns);
        for (OrderingItem item : items) {
            Optional<Operand> key = item.key() instanceof IntegerLiteral
                    ? column(resolver, item.key(), columns, "ORDER BY").flatMap(QueryColumn::operand)
                    : resolver.checker(scope).check(item.key(), ExpressionPlace.ORDER_BY);
            resolver.checker(scope).checkGroupable(item.key(), key, "ORDER BY");
        }
    }

    /** Returns the column at a position, counted from 1; reports a position at which there is none. */
    static Optional<QueryColumn> column(
            QueryResolver resolver, Expression position, List<QueryColumn> columns, String clause) {
        BigInteger number = Literals.value((IntegerLiteral) position);
        if (number.signum() > 0 && number.compareTo(BigInteger.valueOf(columns.size())) <= 0) {
            return Optional.of(columns.get(number.intValue() - 1));
        }
        resolver.report(
                DiagnosticCode.INVALID_QUERY,
                position.span(),
                clause + " names column " + number + " of " + columns.size(),
                "positions in the SELECT list begin with 1");
        return Optional.empty();
    }
}
