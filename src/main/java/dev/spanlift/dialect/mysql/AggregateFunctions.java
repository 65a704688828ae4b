package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.ValueType.BOOL;
import static dev.spanlift.dialect.mysql.ValueType.BYTES;
import static dev.spanlift.dialect.mysql.ValueType.FLOAT64;
import static dev.spanlift.dialect.mysql.ValueType.INT64;
import static dev.spanlift.dialect.mysql.ValueType.NUMERIC;
import static dev.spanlift.dialect.mysql.ValueType.STRING;

import dev.spanlift.ast.BytesLiteral;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Aggregate functions.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/aggregate_functions">Spanner's aggregate
 *     functions</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/aggregate-functions.html">MySQL's aggregate functions</a>
 */
final class AggregateFunctions {

    /** Has a second argument and an order. */
    static final String STRING_AGG = "STRING_AGG";

    static final String STRING_AGG_IS_CUT =
            "STRING_AGG of more bytes than the session's group_concat_max_len, 1024 by default, where MySQL cuts";

    static final Set<String> NAMES = new TreeSet<>(Set.of(
            "ANY_VALUE",
            "ARRAY_AGG",
            "AVG",
            "BIT_AND",
            "BIT_OR",
            "BIT_XOR",
            "COUNT",
            "COUNTIF",
            "LOGICAL_AND",
            "LOGICAL_OR",
            "MAX",
            "MIN",
            "STDDEV",
            "STDDEV_SAMP",
            STRING_AGG,
            "SUM",
            "VARIANCE",
            "VAR_SAMP"));

    private AggregateFunctions() {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }

    /**
     * Returns a call; empty where the argument has no type that the translation is sure of.
     *
     * @param over the OVER clause with a blank before it; empty where there is none
     */
    static Optional<MySqlExpression> call(String name, boolean distinct, MySqlExpression argument, String over) {
        ValueType type = argument.type();
        String inside = (distinct ? "DISTINCT " : "") + argument.byCodePoint().sql();
        String call = name + "(" + inside + ")" + over;
        return switch (name) {
            case "COUNT" ->
                type == ValueType.UNKNOWN || (distinct && !type.isComparable()) ? Optional.empty() : integer(call);
            case "COUNTIF" ->
                type == BOOL
                        ? integer("COUNT(" + (distinct ? "DISTINCT " : "") + "IF(" + argument.sql() + ", 1, NULL))"
                                + over)
                        : Optional.empty();
            case "MIN", "MAX" ->
                type.isComparable() ? Optional.of(MySqlExpression.column(call, type)) : Optional.empty();
            case "ANY_VALUE" ->
                type == ValueType.UNKNOWN || distinct || !over.isEmpty()
                        ? Optional.empty()
                        : Optional.of(MySqlExpression.column(call, type));
            // What is no number to Spanner is one to MySQL.
            case "LOGICAL_AND" -> logical("MIN", inside, type, over);
            case "LOGICAL_OR" -> logical("MAX", inside, type, over);
            case "SUM" -> sum(call, type);
            case "AVG" -> average(inside, type, over);
            case "BIT_AND", "BIT_OR", "BIT_XOR" ->
                type == INT64 && !distinct
                        // Without any value, MySQL gives the neutral one.
                        ? integer(
                                "CASE WHEN COUNT(" + inside + ")" + over + " > 0 THEN CAST(" + call + " AS SIGNED) END")
                        : Optional.empty();
            case "STDDEV", "STDDEV_SAMP" -> deviation("STDDEV_SAMP", inside, type, distinct, over);
            case "VARIANCE", "VAR_SAMP" -> deviation("VAR_SAMP", inside, type, distinct, over);
            case "ARRAY_AGG" ->
                (type == INT64 || type == STRING) && !distinct && over.isEmpty()
                        ? Optional.of(
                                MySqlExpression.atom("JSON_ARRAYAGG(" + argument.sql() + ")", ValueType.arrayOf(type)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /**
     * Returns STRING_AGG. NULL is left out on both sides, and nothing gives NULL.
     *
     * @param order the sort keys; empty where there are none
     */
    static Optional<MySqlExpression> stringAggregate(boolean distinct, FunctionArguments arguments, String order) {
        ValueType type = arguments.type(0);
        boolean hasSeparator = arguments.count() == 2;
        // The separator must be a literal.
        boolean fits = (type == STRING || type == BYTES)
                && arguments.count() <= 2
                && (!hasSeparator
                        || arguments.text(1).isPresent()
                        || arguments.sources().get(1) instanceof BytesLiteral);
        if (!fits) {
            return Optional.empty();
        }
        arguments.translator().note(STRING_AGG_IS_CUT);
        String separator = hasSeparator ? arguments.sql(1) : "','";
        return Optional.of(MySqlExpression.column(
                "GROUP_CONCAT(" + (distinct ? "DISTINCT " : "")
                        + arguments.value(0).byCodePoint().sql()
                        + (order.isEmpty() ? "" : " ORDER BY " + order) + " SEPARATOR " + separator + ")",
                type));
    }

    private static Optional<MySqlExpression> integer(String sql) {
        return Optional.of(MySqlExpression.atom(sql, INT64));
    }

    private static Optional<MySqlExpression> logical(String name, String inside, ValueType type, String over) {
        return type == BOOL
                ? Optional.of(MySqlExpression.atom(name + "(" + inside + ")" + over, BOOL))
                : Optional.empty();
    }

    /** The sum of BIGINTs is a DECIMAL. */
    private static Optional<MySqlExpression> sum(String call, ValueType type) {
        return type == INT64
                ? integer("CAST(" + call + " AS SIGNED)")
                : type.isNumber() ? Optional.of(MySqlExpression.atom(call, type)) : Optional.empty();
    }

    /** The sum of integers and decimals is exact; the quotient is that of the operator. */
    private static Optional<MySqlExpression> average(String inside, ValueType type, String over) {
        String sum = "SUM(" + inside + ")" + over;
        String count = "COUNT(" + inside + ")" + over;
        return switch (type) {
            case INT64 -> Optional.of(MySqlExpression.compound("CAST(" + sum + " AS DOUBLE) / " + count, FLOAT64));
            case NUMERIC ->
                Optional.of(MySqlExpression.atom("CAST(" + sum + " / " + count + " AS DECIMAL(38,9))", NUMERIC));
            case FLOAT64 -> Optional.of(MySqlExpression.atom("AVG(" + inside + ")" + over, FLOAT64));
            default -> Optional.empty();
        };
    }

    private static Optional<MySqlExpression> deviation(
            String name, String inside, ValueType type, boolean distinct, String over) {
        return (type == FLOAT64 || type == INT64) && !distinct
                ? Optional.of(MySqlExpression.atom(name + "(" + inside + ")" + over, FLOAT64))
                : Optional.empty();
    }
}
