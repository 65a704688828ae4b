package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.ValueType.BYTES;
import static dev.spanlift.dialect.mysql.ValueType.INT64;
import static dev.spanlift.dialect.mysql.ValueType.STRING;

import java.util.Map;
import java.util.Optional;

/**
 * Functions on strings and bytes.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/string_functions">Spanner's string
 *     functions</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/string-functions.html">MySQL's string functions</a>
 */
final class StringFunctions {

    private static final int ANY = Integer.MAX_VALUE;

    private StringFunctions() {}

    static Map<String, FunctionRule> rules() {
        return Map.ofEntries(
                Map.entry("CONCAT", FunctionRule.of(1, ANY, StringFunctions::concatenation)),
                Map.entry("LENGTH", FunctionRule.of(1, StringFunctions::length)),
                Map.entry("CHAR_LENGTH", onString(1, "CHAR_LENGTH", INT64)),
                Map.entry("CHARACTER_LENGTH", onString(1, "CHAR_LENGTH", INT64)),
                Map.entry("BYTE_LENGTH", FunctionRule.renamed(1, 1, "LENGTH", INT64)),
                Map.entry("OCTET_LENGTH", FunctionRule.renamed(1, 1, "LENGTH", INT64)),
                Map.entry("UPPER", onString(1, "UPPER", STRING)),
                Map.entry("LOWER", onString(1, "LOWER", STRING)),
                Map.entry("UCASE", onString(1, "UPPER", STRING)),
                Map.entry("LCASE", onString(1, "LOWER", STRING)),
                Map.entry("REVERSE", onString(1, "REVERSE", STRING)),
                Map.entry("REPLACE", onString(3, "REPLACE", STRING)),
                Map.entry("REPEAT", onFirstString(2, "REPEAT(%s, %s)")),
                Map.entry("LEFT", onFirstString(2, "LEFT(%s, %s)")),
                Map.entry("RIGHT", onFirstString(2, "RIGHT(%s, %s)")),
                Map.entry("STRPOS", FunctionRule.of(2, StringFunctions::position)),
                Map.entry("INSTR", FunctionRule.of(2, StringFunctions::position)),
                Map.entry("SUBSTR", FunctionRule.of(2, 3, StringFunctions::substring)),
                Map.entry("SUBSTRING", FunctionRule.of(2, 3, StringFunctions::substring)),
                Map.entry("TRIM", trim("^%1$s+|%1$s+$", "BOTH")),
                Map.entry("LTRIM", trim("^%1$s+", "LEADING")),
                Map.entry("RTRIM", trim("%1$s+$", "TRAILING")),
                Map.entry("LPAD", pad("LPAD")),
                Map.entry("RPAD", pad("RPAD")),
                Map.entry("ASCII", onString(1, "ASCII", INT64)),
                Map.entry("TO_HEX", onBytes("LOWER(HEX(%s))", STRING)),
                Map.entry("FROM_HEX", onText("UNHEX(%s)", BYTES)),
                // MySQL breaks the lines of base64.
                Map.entry("TO_BASE64", onBytes("REPLACE(TO_BASE64(%s), '\\n', '')", STRING)),
                Map.entry("FROM_BASE64", onText("FROM_BASE64(%s)", BYTES)),
                Map.entry("REGEXP_CONTAINS", FunctionRule.of(2, StringFunctions::matches)));
    }

    private static FunctionRule onString(int count, String name, ValueType result) {
        return FunctionRule.of(
                count,
                arguments -> arguments.commonType() == STRING
                        ? Optional.of(MySqlExpression.atom(name + "(" + arguments.joined() + ")", result))
                        : Optional.empty());
    }

    private static FunctionRule onFirstString(int count, String form) {
        return FunctionRule.of(
                count,
                arguments -> arguments.type(0) == STRING
                        ? Optional.of(MySqlExpression.atom(form.formatted(arguments.sql(0), arguments.sql(1)), STRING))
                        : Optional.empty());
    }

    private static FunctionRule onText(String form, ValueType result) {
        return FunctionRule.of(
                1,
                arguments -> arguments.type(0) == STRING
                        ? Optional.of(MySqlExpression.atom(form.replace("%s", arguments.sql(0)), result))
                        : Optional.empty());
    }

    private static FunctionRule onBytes(String form, ValueType result) {
        return FunctionRule.of(
                1,
                arguments -> arguments.type(0) == BYTES
                        ? Optional.of(MySqlExpression.atom(form.replace("%s", arguments.sql(0)), result))
                        : Optional.empty());
    }

    private static Optional<MySqlExpression> concatenation(FunctionArguments arguments) {
        ValueType type = arguments.commonType();
        return type == STRING || type == BYTES
                ? Optional.of(MySqlExpression.atom("CONCAT(" + arguments.joined() + ")", type))
                : Optional.empty();
    }

    /** LENGTH counts characters of a STRING, but bytes of BYTES. */
    private static Optional<MySqlExpression> length(FunctionArguments arguments) {
        return switch (arguments.type(0)) {
            case STRING -> Optional.of(MySqlExpression.atom("CHAR_LENGTH(" + arguments.sql(0) + ")", INT64));
            case BYTES -> Optional.of(MySqlExpression.atom("LENGTH(" + arguments.sql(0) + ")", INT64));
            default -> Optional.empty();
        };
    }

    private static Optional<MySqlExpression> position(FunctionArguments arguments) {
        return arguments.commonType() == STRING
                ? Optional.of(MySqlExpression.atom("LOCATE(" + arguments.sql(1) + ", " + arguments.sql(0) + ")", INT64))
                : Optional.empty();
    }

    /** Position 0 means 1 in Spanner and nothing in MySQL; one before the start means the start, and nothing. */
    private static Optional<MySqlExpression> substring(FunctionArguments arguments) {
        ValueType type = arguments.type(0);
        if ((type != STRING && type != BYTES) || arguments.type(1) != INT64) {
            return Optional.empty();
        }
        String value = arguments.sql(0);
        int sign = arguments.integer(1).map(position -> position.signum()).orElse(0);
        String length = (type == STRING ? "CHAR_LENGTH(" : "LENGTH(") + value + ")";
        String position = arguments.operand(1);
        String start;
        if (sign > 0) {
            start = position;
        } else if (arguments.integer(1).isPresent()) {
            start = sign == 0 ? "1" : "GREATEST(" + arguments.sql(1) + ", -" + length + ")";
        } else {
            start = "CASE WHEN " + position + " > 0 THEN " + position + " WHEN " + position
                    + " = 0 THEN 1 ELSE GREATEST(" + position + ", -" + length + ") END";
        }
        String rest = arguments.count() == 3 ? ", " + arguments.sql(2) : "";
        return Optional.of(MySqlExpression.atom("SUBSTRING(" + value + ", " + start + rest + ")", type));
    }

    /** Without a set of characters, white space of every kind goes; MySQL's TRIM takes only spaces. */
    private static FunctionRule trim(String pattern, String side) {
        return FunctionRule.of(1, 2, arguments -> {
            if (arguments.commonType() != STRING) {
                return Optional.empty();
            }
            if (arguments.count() == 1) {
                String literal = MySqlQuoting.string(pattern.formatted("\\p{White_Space}"));
                return Optional.of(
                        MySqlExpression.atom("REGEXP_REPLACE(" + arguments.sql(0) + ", " + literal + ", '')", STRING));
            }
            return arguments
                    .text(1)
                    .filter(set -> set.codePointCount(0, set.length()) == 1)
                    .map(set -> MySqlExpression.atom(
                            "TRIM(" + side + " " + MySqlQuoting.string(set) + " FROM " + arguments.sql(0) + ")",
                            STRING));
        });
    }

    private static FunctionRule pad(String name) {
        return FunctionRule.of(
                2,
                3,
                arguments -> arguments.type(0) == STRING
                        ? Optional.of(MySqlExpression.atom(
                                name + "(" + arguments.joined() + (arguments.count() == 2 ? ", ' '" : "") + ")",
                                STRING))
                        : Optional.empty());
    }

    private static Optional<MySqlExpression> matches(FunctionArguments arguments) {
        return arguments.type(0) == STRING
                ? arguments
                        .text(1)
                        .flatMap(RegularExpressions::translate)
                        .map(pattern -> new MySqlExpression(
                                "REGEXP_LIKE(" + arguments.sql(0) + ", " + MySqlQuoting.string(pattern) + ", 'cu')",
                                ValueType.BOOL,
                                true,
                                true))
                : Optional.empty();
    }
}
