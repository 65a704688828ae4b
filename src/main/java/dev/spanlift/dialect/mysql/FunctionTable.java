package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.ValueType.BOOL;
import static dev.spanlift.dialect.mysql.ValueType.BYTES;
import static dev.spanlift.dialect.mysql.ValueType.INT64;
import static dev.spanlift.dialect.mysql.ValueType.STRING;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The functions that have a sure translation, by their names in upper case.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/functions-all">Spanner's functions</a>
 */
final class FunctionTable {

    private static final int ANY = Integer.MAX_VALUE;

    static final Map<String, FunctionRule> RULES = rules();

    private FunctionTable() {}

    private static Map<String, FunctionRule> rules() {
        Map<String, FunctionRule> rules = new TreeMap<>();
        rules.putAll(conditionals());
        rules.putAll(hashes());
        rules.putAll(identifiers());
        rules.putAll(NumericFunctions.rules());
        rules.putAll(StringFunctions.rules());
        rules.putAll(TimeFunctions.rules());
        rules.putAll(JsonFunctions.rules());
        return Map.copyOf(rules);
    }

    private static Map<String, FunctionRule> conditionals() {
        return Map.of(
                "COALESCE", common(1, ANY, "COALESCE"),
                "IFNULL", common(2, 2, "IFNULL"),
                "NULLIF", common(2, 2, "NULLIF"),
                "GREATEST", common(1, ANY, "GREATEST"),
                "LEAST", common(1, ANY, "LEAST"),
                "IF",
                        FunctionRule.of(
                                3,
                                arguments -> Optional.of(MySqlExpression.atom(
                                        "IF(" + arguments.joined() + ")",
                                        arguments.type(1).with(arguments.type(2))))));
    }

    /** Returns the rule for a function whose result has the type of its arguments. */
    private static FunctionRule common(int min, int max, String name) {
        return FunctionRule.of(min, max, arguments -> {
            ValueType type = arguments.commonType();
            // MySQL wants two arguments for GREATEST and LEAST.
            return type == ValueType.UNKNOWN || (max > 2 && arguments.count() == 1)
                    ? Optional.empty()
                    : Optional.of(MySqlExpression.atom(name + "(" + arguments.joined() + ")", type));
        });
    }

    /** MySQL's hash functions give hexadecimal digits, Spanner's bytes. */
    private static Map<String, FunctionRule> hashes() {
        return Map.of(
                "MD5", hash("MD5(%s)"),
                "SHA1", hash("SHA1(%s)"),
                "SHA256", hash("SHA2(%s, 256)"),
                "SHA512", hash("SHA2(%s, 512)"));
    }

    private static FunctionRule hash(String form) {
        return FunctionRule.of(
                1,
                arguments -> arguments.type(0) == STRING || arguments.type(0) == BYTES
                        ? Optional.of(
                                MySqlExpression.atom("UNHEX(" + form.replace("%s", arguments.sql(0)) + ")", BYTES))
                        : Optional.empty());
    }

    private static Map<String, FunctionRule> identifiers() {
        return Map.of(
                "GENERATE_UUID",
                        new FunctionRule(0, 0, false, arguments -> Optional.of(MySqlExpression.atom("UUID()", STRING))),
                "NEW_UUID",
                        new FunctionRule(
                                0, 0, false, arguments -> Optional.of(MySqlExpression.atom("UUID()", ValueType.UUID))),
                "STARTS_WITH", FunctionRule.of(2, arguments -> text(arguments, "LEFT")),
                "ENDS_WITH", FunctionRule.of(2, arguments -> text(arguments, "RIGHT")),
                "ARRAY_LENGTH",
                        FunctionRule.of(
                                1,
                                arguments -> arguments.type(0) == ValueType.ARRAY
                                        ? Optional.of(
                                                MySqlExpression.atom("JSON_LENGTH(" + arguments.sql(0) + ")", INT64))
                                        : Optional.empty()));
    }

    private static Optional<MySqlExpression> text(FunctionArguments arguments, String side) {
        return arguments.commonType() == STRING
                ? Optional.of(new MySqlExpression(
                        side + "(" + arguments.sql(0) + ", CHAR_LENGTH(" + arguments.sql(1) + ")) = "
                                + arguments.operand(1),
                        BOOL,
                        false,
                        true))
                : Optional.empty();
    }
}
