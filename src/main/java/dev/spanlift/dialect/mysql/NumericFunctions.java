package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.ValueType.FLOAT64;
import static dev.spanlift.dialect.mysql.ValueType.INT64;
import static dev.spanlift.dialect.mysql.ValueType.NUMERIC;

import java.util.Map;
import java.util.Optional;

/**
 * Functions on numbers. ROUND of a FLOAT64 is not among them: Spanner rounds halves away from zero, MySQL as the C library
 * likes.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/mathematical-functions.html">Mathematical Functions</a>
 */
final class NumericFunctions {

    private NumericFunctions() {}

    static Map<String, FunctionRule> rules() {
        return Map.ofEntries(
                Map.entry("ABS", same("ABS")),
                Map.entry("SIGN", same("SIGN")),
                Map.entry("MOD", exact("MOD(%s, %s)")),
                Map.entry("DIV", integer("%s DIV %s")),
                Map.entry("CEIL", same("CEILING")),
                Map.entry("CEILING", same("CEILING")),
                Map.entry("FLOOR", same("FLOOR")),
                Map.entry("SQRT", floating(1, "SQRT(%s)")),
                Map.entry("EXP", floating(1, "EXP(%s)")),
                Map.entry("LN", floating(1, "LN(%s)")),
                Map.entry("LOG10", floating(1, "LOG10(%s)")),
                Map.entry("POW", floating(2, "POW(%s, %s)")),
                Map.entry("POWER", floating(2, "POW(%s, %s)")),
                Map.entry("SAFE_DIVIDE", floating(2, "%s / NULLIF(%s, 0)")),
                Map.entry(
                        "BIT_COUNT",
                        FunctionRule.of(
                                1,
                                arguments -> arguments.type(0) == INT64
                                        ? Optional.of(
                                                MySqlExpression.atom("BIT_COUNT(" + arguments.sql(0) + ")", INT64))
                                        : Optional.empty())),
                Map.entry(
                        "ROUND",
                        FunctionRule.of(
                                1,
                                2,
                                arguments -> arguments.type(0) == NUMERIC
                                        ? Optional.of(
                                                MySqlExpression.atom("ROUND(" + arguments.joined() + ")", NUMERIC))
                                        : Optional.empty())));
    }

    /** A function whose result has the type of its argument; for INT64 that is FLOAT64 with CEIL and FLOOR. */
    private static FunctionRule same(String name) {
        return FunctionRule.of(1, arguments -> {
            ValueType type = arguments.type(0);
            boolean widens = type == INT64 && (name.equals("CEILING") || name.equals("FLOOR"));
            return type.isNumber()
                    ? Optional.of(MySqlExpression.atom(name + "(" + arguments.sql(0) + ")", widens ? FLOAT64 : type))
                    : Optional.empty();
        });
    }

    private static FunctionRule exact(String form) {
        return FunctionRule.of(2, arguments -> {
            ValueType type = arguments.commonType();
            return type == INT64 || type == NUMERIC
                    ? Optional.of(MySqlExpression.atom(form.formatted(arguments.sql(0), arguments.sql(1)), type))
                    : Optional.empty();
        });
    }

    private static FunctionRule integer(String form) {
        return FunctionRule.of(
                2,
                arguments -> arguments.commonType() == INT64
                        ? Optional.of(MySqlExpression.compound(
                                form.formatted(arguments.operand(0), arguments.operand(1)), INT64))
                        : Optional.empty());
    }

    /** A function on FLOAT64; other numbers become such. */
    private static FunctionRule floating(int count, String form) {
        return FunctionRule.of(count, arguments -> {
            ValueType type = arguments.commonType();
            if (type != FLOAT64 && type != INT64) {
                return Optional.empty();
            }
            Object[] values = new Object[count];
            for (int i = 0; i < count; i++) {
                values[i] = arguments.type(i) == FLOAT64
                        ? arguments.operand(i)
                        : "CAST(" + arguments.sql(i) + " AS DOUBLE)";
            }
            return Optional.of(MySqlExpression.compound(form.formatted(values), FLOAT64));
        });
    }
}
