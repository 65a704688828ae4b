package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.ValueType.FLOAT64;
import static dev.spanlift.dialect.mysql.ValueType.INT64;
import static dev.spanlift.dialect.mysql.ValueType.UNKNOWN;

import java.util.Optional;
import java.util.Set;

/**
 * Aggregate functions of one argument.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/aggregate_functions">Spanner's aggregate
 *     functions</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/aggregate-functions.html">MySQL's aggregate functions</a>
 */
final class AggregateFunctions {

    private static final Set<String> NAMES = Set.of("COUNT", "SUM", "AVG", "MIN", "MAX", "ANY_VALUE");

    private AggregateFunctions() {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }

    /** Returns a call; empty where the argument has no type that the translation is sure of. */
    static Optional<MySqlExpression> call(String name, boolean distinct, MySqlExpression argument) {
        ValueType type = argument.type();
        if (type == UNKNOWN || (distinct && name.equals("ANY_VALUE"))) {
            return Optional.empty();
        }
        String sql = name + "(" + (distinct ? "DISTINCT " : "") + argument.sql() + ")";
        return switch (name) {
            case "COUNT" -> Optional.of(MySqlExpression.atom(sql, INT64));
            // The sum of BIGINTs is a DECIMAL, their average one of four digits.
            case "SUM" ->
                type == INT64
                        ? Optional.of(MySqlExpression.atom("CAST(" + sql + " AS SIGNED)", INT64))
                        : onNumber(sql, type);
            case "AVG" ->
                type == INT64
                        ? Optional.of(MySqlExpression.atom(
                                "AVG(" + (distinct ? "DISTINCT " : "") + "CAST(" + argument.sql() + " AS DOUBLE))",
                                FLOAT64))
                        : onFloat(sql, type);
            default -> Optional.of(MySqlExpression.atom(sql, type));
        };
    }

    private static Optional<MySqlExpression> onNumber(String sql, ValueType type) {
        return type.isNumber() ? Optional.of(MySqlExpression.atom(sql, type)) : Optional.empty();
    }

    private static Optional<MySqlExpression> onFloat(String sql, ValueType type) {
        return type == FLOAT64 ? Optional.of(MySqlExpression.atom(sql, type)) : Optional.empty();
    }
}
