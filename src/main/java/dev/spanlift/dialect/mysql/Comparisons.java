package dev.spanlift.dialect.mysql;

import dev.spanlift.dialect.mysql.MySqlExpression.Collation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Comparisons and what is made of them. Strings compare by code points: where no operand does so by itself, the first is
 * made to.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/operators#comparison_operators">Spanner's
 *     comparison operators</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/comparison-operators.html">MySQL's comparison operators</a>
 */
final class Comparisons {

    private Comparisons() {}

    /** Returns why values cannot be compared; empty where they can. */
    static Optional<String> obstacle(List<MySqlExpression> values) {
        ValueType type = ValueType.NULL;
        for (MySqlExpression value : values) {
            type = type.with(value.type());
        }
        return type.isComparable()
                ? Optional.empty()
                : Optional.of("comparison of "
                        + values.stream()
                                .map(value -> value.type().name())
                                .distinct()
                                .collect(Collectors.joining(" and ")));
    }

    /** Returns values that MySQL compares by code points if they are strings. */
    static List<MySqlExpression> ready(List<MySqlExpression> values) {
        for (MySqlExpression value : values) {
            if (value.type() != ValueType.STRING || value.collation() == Collation.CODE_POINT) {
                return values;
            }
        }
        List<MySqlExpression> ready = new ArrayList<>(values);
        ready.set(0, values.get(0).byCodePoint());
        return ready;
    }

    static Translation compare(MySqlExpression left, String operator, MySqlExpression right) {
        List<MySqlExpression> values = List.of(left, right);
        Optional<String> obstacle = obstacle(values);
        if (obstacle.isPresent()) {
            return Translation.stopped(obstacle.get());
        }
        List<MySqlExpression> ready = ready(values);
        return Translation.of(MySqlExpression.predicate(
                ready.get(0).operand() + " " + operator + " " + ready.get(1).operand()));
    }

    /** {@code <=>} is IS NOT DISTINCT FROM. */
    static Translation distinct(MySqlExpression left, boolean negated, MySqlExpression right) {
        Translation same = compare(left, "<=>", right);
        return negated
                ? same
                : same.expression()
                        .map(value -> Translation.of(MySqlExpression.predicate("NOT " + value.operand())))
                        .orElse(same);
    }

    static Translation between(MySqlExpression value, boolean negated, MySqlExpression low, MySqlExpression high) {
        List<MySqlExpression> values = List.of(value, low, high);
        return obstacle(values).map(Translation::stopped).orElseGet(() -> {
            List<MySqlExpression> ready = ready(values);
            return Translation.of(MySqlExpression.predicate(ready.get(0).operand() + not(negated) + " BETWEEN "
                    + ready.get(1).operand() + " AND " + ready.get(2).operand()));
        });
    }

    static Translation in(MySqlExpression value, boolean negated, List<MySqlExpression> candidates) {
        List<MySqlExpression> values = new ArrayList<>(candidates);
        values.add(0, value);
        return obstacle(values).map(Translation::stopped).orElseGet(() -> {
            List<MySqlExpression> ready = ready(values);
            return Translation.of(MySqlExpression.predicate(ready.get(0).operand() + not(negated) + " IN ("
                    + ready.stream().skip(1).map(MySqlExpression::sql).collect(Collectors.joining(", ")) + ")"));
        });
    }

    /**
     * Returns IN with a query.
     *
     * @param limited whether the query ends in LIMIT, which MySQL takes there only in a table of its own
     */
    static Translation in(MySqlExpression value, boolean negated, TranslatedQuery query, boolean limited) {
        if (query.obstacle().isPresent()) {
            return Translation.stopped(query.obstacle().get());
        }
        // The columns of a query compare by code points.
        MySqlExpression column =
                MySqlExpression.column("", query.columns().get(0).type());
        String sql = limited ? "SELECT * FROM (" + query.sql() + ") AS `limited`" : query.sql();
        return obstacle(List.of(value, column))
                .map(Translation::stopped)
                .orElseGet(() -> Translation.of(
                        MySqlExpression.predicate(value.byCodePoint().operand() + not(negated) + " IN (" + sql + ")")));
    }

    static Translation like(MySqlExpression value, boolean negated, MySqlExpression pattern) {
        ValueType type = value.type().with(pattern.type());
        if (type != ValueType.STRING && type != ValueType.BYTES && type != ValueType.NULL) {
            return Translation.stopped("LIKE on " + value.type() + " and " + pattern.type());
        }
        List<MySqlExpression> ready = ready(List.of(value, pattern));
        return Translation.of(MySqlExpression.predicate(
                ready.get(0).operand() + not(negated) + " LIKE " + ready.get(1).operand()));
    }

    private static String not(boolean negated) {
        return negated ? " NOT" : "";
    }
}
