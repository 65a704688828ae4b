package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.ValueType.FLOAT64;
import static dev.spanlift.dialect.mysql.ValueType.INT64;

import java.util.List;
import java.util.Optional;

/**
 * Functions that need a window.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/window-function-calls">Window function
 *     calls</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/window-function-descriptions.html">Window Function Descriptions</a>
 */
final class WindowFunctions {

    static final List<String> NAMES = List.of(
            "CUME_DIST",
            "DENSE_RANK",
            "FIRST_VALUE",
            "IS_FIRST",
            "LAG",
            "LAST_VALUE",
            "LEAD",
            "NTH_VALUE",
            "NTILE",
            "PERCENT_RANK",
            "RANK",
            "ROW_NUMBER");

    private WindowFunctions() {}

    /**
     * Returns a call; empty for an unknown function or with such arguments.
     *
     * @param over the OVER clause with a blank before it
     */
    static Optional<MySqlExpression> call(String name, FunctionArguments arguments, String over) {
        return switch (name) {
            case "ROW_NUMBER", "RANK", "DENSE_RANK" -> plain(name, arguments, 0, INT64, over);
            case "PERCENT_RANK", "CUME_DIST" -> plain(name, arguments, 0, FLOAT64, over);
            case "NTILE" -> plain(name, arguments, 1, INT64, over);
            case "IS_FIRST" ->
                arguments.count() == 1 && arguments.type(0) == INT64
                        ? Optional.of(MySqlExpression.predicate("ROW_NUMBER()" + over + " <= " + arguments.operand(0)))
                        : Optional.empty();
            case "FIRST_VALUE", "LAST_VALUE" -> ofRow(name, arguments, 1, 1, over);
            case "NTH_VALUE" -> ofRow(name, arguments, 2, 2, over);
            // A position or default that is computed is not taken by MySQL.
            case "LAG", "LEAD" -> ofRow(name, arguments, 1, 2, over);
            default -> Optional.empty();
        };
    }

    private static Optional<MySqlExpression> plain(
            String name, FunctionArguments arguments, int count, ValueType type, String over) {
        boolean fits = arguments.count() == count
                && (count == 0 || arguments.integer(0).isPresent());
        return fits
                ? Optional.of(MySqlExpression.atom(name + "(" + arguments.joined() + ")" + over, type))
                : Optional.empty();
    }

    private static Optional<MySqlExpression> ofRow(
            String name, FunctionArguments arguments, int min, int max, String over) {
        boolean fits = arguments.count() >= min
                && arguments.count() <= max
                && (arguments.count() == 1 || arguments.integer(1).isPresent());
        return fits
                ? Optional.of(MySqlExpression.atom(name + "(" + arguments.joined() + ")" + over, arguments.type(0))
                        .collated(arguments.value(0).collation()))
                : Optional.empty();
    }
}
