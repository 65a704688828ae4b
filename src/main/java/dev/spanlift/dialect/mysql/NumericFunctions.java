package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.FunctionRule.firstOf;
import static dev.spanlift.dialect.mysql.FunctionRule.form;
import static dev.spanlift.dialect.mysql.ValueType.BOOL;
import static dev.spanlift.dialect.mysql.ValueType.FLOAT64;
import static dev.spanlift.dialect.mysql.ValueType.INT64;
import static dev.spanlift.dialect.mysql.ValueType.NUMERIC;

import dev.spanlift.ast.BooleanLiteral;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Functions on numbers. Not among them: what rounds a FLOAT64 to a number of digits, whose last bit depends on the algorithm;
 * roots and powers of NUMERIC, which MySQL computes as DOUBLE; and sums and products of theirs that catch an overflow.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/mathematical_functions">Spanner's
 *     mathematical functions</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/mathematical-functions.html">MySQL's mathematical functions</a>
 */
final class NumericFunctions {

    /** What is true of a number that INT64 holds. */
    static final String INT64_RANGE = " BETWEEN -9223372036854775808 AND 9223372036854775807";

    /** FLOAT64 rounded to a whole number with halves away from zero; MySQL rounds them to even. */
    static final String ROUND_FLOAT = "(TRUNCATE({1}, 0) + IF(ABS([1] - TRUNCATE({1}, 0)) >= 0.5e0, SIGN({1}), 0))";

    private static final CallTemplate SAFE_NUMERIC_QUOTIENT =
            CallTemplate.of("CAST(CAST({1} AS DECIMAL(38,9)) / NULLIF({2}, 0) AS DECIMAL(38,9))");

    private static final CallTemplate QUOTIENT = CallTemplate.of("[1] / [2]");

    private static final CallTemplate SAFE_QUOTIENT = CallTemplate.of("[1] / NULLIF({2}, 0)");

    private NumericFunctions() {}

    static Map<String, FunctionRule> rules() {
        return Map.ofEntries(
                Map.entry("ABS", onNumber("ABS({1})")),
                Map.entry(
                        "SIGN",
                        firstOf(
                                form("SIGN({1})", INT64, INT64),
                                form("SIGN({1})", NUMERIC, NUMERIC),
                                form("CAST(SIGN({1}) AS DOUBLE)", FLOAT64, FLOAT64))),
                Map.entry("CEIL", wholeNumber("CEILING({1})", "CEILING({1})")),
                Map.entry("CEILING", wholeNumber("CEILING({1})", "CEILING({1})")),
                Map.entry("FLOOR", wholeNumber("FLOOR({1})", "FLOOR({1})")),
                Map.entry("ROUND", firstOf(onDigits("ROUND"), wholeNumber("ROUND({1})", ROUND_FLOAT))),
                Map.entry("TRUNC", firstOf(onDigits("TRUNCATE"), wholeNumber("TRUNCATE({1}, 0)", "TRUNCATE({1}, 0)"))),
                Map.entry(
                        "MOD",
                        firstOf(
                                form("MOD({1}, {2})", INT64, INT64, INT64),
                                form("MOD({1}, {2})", NUMERIC, NUMERIC, NUMERIC))),
                Map.entry(
                        "DIV",
                        firstOf(
                                form("[1] DIV [2]", INT64, INT64, INT64),
                                // Without its remainder, the division is exact.
                                form("CAST(([1] - MOD({1}, {2})) / [2] AS DECIMAL(38,9))", NUMERIC, NUMERIC, NUMERIC))),
                Map.entry("SQRT", onFloat("SQRT({1})")),
                Map.entry("EXP", onFloat("EXP({1})")),
                Map.entry("LN", onFloat("LN({1})")),
                Map.entry("LOG", firstOf(onFloat("LN({1})"), onFloats("LOG({2}, {1})"))),
                Map.entry("LOG10", onFloat("LOG10({1})")),
                Map.entry("POW", onFloats("POW({1}, {2})")),
                Map.entry("POWER", onFloats("POW({1}, {2})")),
                Map.entry("SIN", onFloat("SIN({1})")),
                Map.entry("COS", onFloat("COS({1})")),
                Map.entry("TAN", onFloat("TAN({1})")),
                Map.entry("ASIN", onFloat("ASIN({1})")),
                Map.entry("ACOS", onFloat("ACOS({1})")),
                Map.entry("ATAN", onFloat("ATAN({1})")),
                Map.entry("ATAN2", onFloats("ATAN2({1}, {2})")),
                Map.entry("SAFE_ADD", integerInRange("CAST({1} AS DECIMAL(20,0)) + [2]")),
                Map.entry("SAFE_SUBTRACT", integerInRange("CAST({1} AS DECIMAL(20,0)) - [2]")),
                Map.entry("SAFE_MULTIPLY", integerInRange("CAST({1} AS DECIMAL(20,0)) * [2]")),
                Map.entry(
                        "SAFE_NEGATE",
                        firstOf(
                                form("-NULLIF({1}, -9223372036854775808)", INT64, INT64),
                                form("-[1]", NUMERIC, NUMERIC),
                                form("-[1]", FLOAT64, FLOAT64))),
                // A quotient of integers cannot overflow FLOAT64.
                Map.entry("SAFE_DIVIDE", FunctionRule.of(2, arguments -> {
                    boolean isInteger = arguments.type(0) == INT64 && arguments.type(1) == INT64;
                    return isInteger ? quotient(SAFE_QUOTIENT, arguments) : safeQuotient(arguments);
                })),
                Map.entry(
                        "IEEE_DIVIDE",
                        FunctionRule.of(
                                2,
                                arguments -> noted(
                                        "IEEE_DIVIDE by zero or beyond the range of FLOAT64",
                                        arguments,
                                        quotient(QUOTIENT, arguments)))),
                // MySQL keeps neither NaN nor infinities.
                Map.entry("IS_NAN", form("CASE WHEN {1} IS NOT NULL THEN FALSE END", BOOL, FLOAT64)),
                Map.entry("IS_INF", form("CASE WHEN {1} IS NOT NULL THEN FALSE END", BOOL, FLOAT64)),
                Map.entry("BIT_COUNT", form("BIT_COUNT({1})", INT64, INT64)),
                Map.entry("BIT_REVERSE", bitReversal()));
    }

    /** Returns a quotient of numbers as FLOAT64; empty for one of NUMERIC. */
    private static Optional<MySqlExpression> quotient(CallTemplate template, FunctionArguments arguments) {
        return arguments.type(0) == NUMERIC || arguments.type(1) == NUMERIC
                ? Optional.empty()
                : arguments.form(template, FLOAT64, List.of(FLOAT64, FLOAT64));
    }

    /** MySQL raises an error where the quotient is beyond the range of its type. */
    private static Optional<MySqlExpression> safeQuotient(FunctionArguments arguments) {
        if (arguments.type(0) == NUMERIC || arguments.type(1) == NUMERIC) {
            return noted(
                    "SAFE_DIVIDE beyond the range of NUMERIC",
                    arguments,
                    arguments.form(SAFE_NUMERIC_QUOTIENT, NUMERIC, List.of(NUMERIC, NUMERIC)));
        }
        return noted("SAFE_DIVIDE beyond the range of FLOAT64", arguments, quotient(SAFE_QUOTIENT, arguments));
    }

    private static Optional<MySqlExpression> noted(
            String difference, FunctionArguments arguments, Optional<MySqlExpression> translation) {
        translation.ifPresent(found -> arguments.translator().note(difference));
        return translation;
    }

    /** The bits come in the other order; with {@code preserve_sign}, the first stays where it is. */
    private static FunctionRule bitReversal() {
        return FunctionRule.of(2, arguments -> {
            if (!arguments.has(0, INT64) || !arguments.has(1, BOOL)) {
                return Optional.empty();
            }
            String bits = "LPAD(BIN(" + arguments.value(0, INT64).sql() + "), 64, '0')";
            String all = "CAST(CONV(REVERSE(" + bits + "), 2, -10) AS SIGNED)";
            String butTheFirst =
                    "CAST(CONV(CONCAT(LEFT(" + bits + ", 1), REVERSE(SUBSTRING(" + bits + ", 2))), 2, -10) AS SIGNED)";
            String sql = arguments.sources().get(1) instanceof BooleanLiteral literal
                    ? literal.value() ? butTheFirst : all
                    : "CASE WHEN " + arguments.sql(1) + " THEN " + butTheFirst + " WHEN NOT "
                            + arguments.value(1).operand() + " THEN " + all + " END";
            return Optional.of(MySqlExpression.atom(sql, INT64));
        });
    }

    private static FunctionRule onNumber(String template) {
        return firstOf(
                form(template, INT64, INT64), form(template, NUMERIC, NUMERIC), form(template, FLOAT64, FLOAT64));
    }

    /** A function to the next whole number; that of an INT64 is a FLOAT64. */
    private static FunctionRule wholeNumber(String numeric, String floating) {
        return firstOf(
                form("CAST({1} AS DOUBLE)", FLOAT64, INT64),
                form(numeric, NUMERIC, NUMERIC),
                form(floating, FLOAT64, FLOAT64));
    }

    /** Rounding of a NUMERIC to a given number of digits. */
    private static FunctionRule onDigits(String name) {
        return FunctionRule.of(
                2,
                arguments ->
                        arguments.type(0) == NUMERIC && arguments.integer(1).isPresent()
                                ? Optional.of(MySqlExpression.atom(name + "(" + arguments.joined() + ")", NUMERIC))
                                : Optional.empty());
    }

    private static FunctionRule onFloat(String template) {
        return form(template, FLOAT64, FLOAT64).where(arguments -> arguments.type(0) != NUMERIC);
    }

    private static FunctionRule onFloats(String template) {
        return form(template, FLOAT64, FLOAT64, FLOAT64)
                .where(arguments -> arguments.type(0) != NUMERIC && arguments.type(1) != NUMERIC);
    }

    private static FunctionRule integerInRange(String sum) {
        return form("CASE WHEN " + sum + INT64_RANGE + " THEN CAST(" + sum + " AS SIGNED) END", INT64, INT64, INT64);
    }
}
