package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.ValueType.BOOL;
import static dev.spanlift.dialect.mysql.ValueType.FLOAT64;
import static dev.spanlift.dialect.mysql.ValueType.INT64;
import static dev.spanlift.dialect.mysql.ValueType.JSON;
import static dev.spanlift.dialect.mysql.ValueType.STRING;

import java.util.Map;
import java.util.Optional;

/**
 * The functions that make something of JSON of almost any kind, and NULL of all else.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/json_functions#lax_converters">Spanner's
 *     lax converters</a>
 */
final class LaxJsonFunctions {

    private static final String INTEGERS = "'INTEGER', 'UNSIGNED INTEGER'";
    private static final String FRACTIONS = "'DOUBLE', 'DECIMAL'";

    /** A decimal number, with white space around it. */
    private static final String NUMBER =
            "'\\\\A\\\\s*[-+]?(?:[0-9]+\\\\.?[0-9]*|\\\\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?\\\\s*\\\\z'";

    private static final String INTEGER = "'\\\\A\\\\s*[-+]?[0-9]+\\\\s*\\\\z'";

    private static final String STRING_DIFFERS = "LAX_STRING of JSON numbers with a fraction or an exponent";

    private LaxJsonFunctions() {}

    static Map<String, FunctionRule> rules() {
        return Map.of(
                "LAX_BOOL", rule(LaxJsonFunctions::bool, BOOL),
                "LAX_INT64", rule(LaxJsonFunctions::integer, INT64),
                "LAX_FLOAT64", rule(LaxJsonFunctions::floating, FLOAT64),
                "LAX_STRING", FunctionRule.of(1, LaxJsonFunctions::string));
    }

    /** Makes the text of a translation from that of a JSON value. */
    private interface OfJson {
        String translate(String json);
    }

    private static FunctionRule rule(OfJson translation, ValueType result) {
        return FunctionRule.of(
                1,
                arguments -> arguments.type(0) == JSON
                        ? Optional.of(MySqlExpression.atom(translation.translate(arguments.sql(0)), result))
                        : Optional.empty());
    }

    private static String bool(String json) {
        return "CASE WHEN JSON_TYPE(" + json + ") = 'BOOLEAN' THEN JSON_VALUE(" + json
                + ", '$' RETURNING SIGNED) WHEN JSON_TYPE(" + json + ") IN (" + INTEGERS + ", " + FRACTIONS
                + ") THEN JSON_VALUE(" + json + ", '$' RETURNING DOUBLE) <> 0 WHEN JSON_TYPE(" + json
                + ") = 'STRING' THEN CASE LOWER(" + text(json)
                + ") WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END END";
    }

    /** Halves are rounded away from zero; what is out of range is NULL. */
    private static String integer(String json) {
        String trimmed = "TRIM(" + text(json) + ")";
        return "CASE WHEN JSON_TYPE(" + json + ") IN ('BOOLEAN', " + INTEGERS + ") THEN JSON_VALUE(" + json
                + ", '$' RETURNING SIGNED) WHEN JSON_TYPE(" + json + ") IN (" + FRACTIONS + ") THEN "
                + rounded("JSON_VALUE(" + json + ", '$' RETURNING DOUBLE)") + " WHEN JSON_TYPE(" + json
                + ") = 'STRING' AND REGEXP_LIKE(" + text(json) + ", " + INTEGER + ") THEN JSON_VALUE(JSON_QUOTE("
                + trimmed + "), '$' RETURNING SIGNED) WHEN JSON_TYPE(" + json + ") = 'STRING' AND REGEXP_LIKE("
                + text(json) + ", " + NUMBER + ") THEN " + rounded(parsed(json)) + " END";
    }

    private static String rounded(String number) {
        return "CASE WHEN ABS(" + number + ") < 9223372036854775807 THEN CAST("
                + NumericFunctions.ROUND_FLOAT.replace("{1}", number).replace("[1]", number) + " AS SIGNED) END";
    }

    private static String floating(String json) {
        return "CASE WHEN JSON_TYPE(" + json + ") IN (" + INTEGERS + ", " + FRACTIONS + ") THEN JSON_VALUE(" + json
                + ", '$' RETURNING DOUBLE) WHEN JSON_TYPE(" + json + ") = 'STRING' AND REGEXP_LIKE(" + text(json)
                + ", " + NUMBER + ") THEN " + parsed(json) + " END";
    }

    private static Optional<MySqlExpression> string(FunctionArguments arguments) {
        if (arguments.type(0) != JSON) {
            return Optional.empty();
        }
        arguments.translator().note(STRING_DIFFERS);
        String json = arguments.sql(0);
        return Optional.of(MySqlExpression.column(
                "CASE WHEN JSON_TYPE(" + json + ") NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN " + text(json) + " END",
                STRING));
    }

    private static String text(String json) {
        return JsonFunctions.text(json, "'$'");
    }

    private static String parsed(String json) {
        return "CAST(TRIM(" + text(json) + ") AS DOUBLE)";
    }
}
