package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.FunctionRule.ANY;
import static dev.spanlift.dialect.mysql.FunctionRule.form;
import static dev.spanlift.dialect.mysql.ValueType.BOOL;
import static dev.spanlift.dialect.mysql.ValueType.FLOAT64;
import static dev.spanlift.dialect.mysql.ValueType.INT64;
import static dev.spanlift.dialect.mysql.ValueType.JSON;
import static dev.spanlift.dialect.mysql.ValueType.STRING;

import dev.spanlift.ast.ExpressionArgument;
import dev.spanlift.ast.FunctionCall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Functions on JSON.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/json_functions">Spanner's JSON functions</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/json-functions.html">MySQL's JSON functions</a>
 */
final class JsonFunctions {

    private static final Set<ValueType> SCALARS = Set.of(BOOL, INT64, STRING, ValueType.NULL);

    private JsonFunctions() {}

    static Map<String, FunctionRule> rules() {
        return Map.ofEntries(
                Map.entry("JSON_QUERY", onPath(JsonFunctions::query)),
                Map.entry("JSON_VALUE", onPath(JsonFunctions::value)),
                Map.entry(
                        "JSON_TYPE",
                        FunctionRule.of(
                                1,
                                arguments -> arguments.type(0) == JSON
                                        ? Optional.of(type(arguments.sql(0)))
                                        : Optional.empty())),
                Map.entry("JSON_ARRAY", FunctionRule.of(0, ANY, JsonFunctions::array)),
                Map.entry("JSON_OBJECT", FunctionRule.of(0, ANY, JsonFunctions::object)),
                Map.entry(
                        "TO_JSON",
                        FunctionRule.of(
                                1,
                                arguments -> json(arguments.value(0))
                                        .map(json -> MySqlExpression.atom(
                                                "COALESCE(" + json + ", CAST('null' AS JSON))", JSON)))),
                Map.entry("TO_JSON_STRING", FunctionRule.of(1, JsonFunctions::written)),
                // Of another kind, Spanner raises an error.
                Map.entry("INT64", form(kind("'INTEGER', 'UNSIGNED INTEGER'", "SIGNED"), INT64, JSON)),
                Map.entry(
                        "FLOAT64",
                        form(kind("'INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL'", "DOUBLE"), FLOAT64, JSON)),
                Map.entry("BOOL", form(kind("'BOOLEAN'", "SIGNED"), BOOL, JSON)),
                Map.entry("PARSE_JSON", form("CAST({1} AS JSON)", JSON, STRING)));
    }

    /** Text of scalars only: in that of arrays and objects, MySQL has blanks and another order. */
    private static Optional<MySqlExpression> written(FunctionArguments arguments) {
        boolean isScalar = arguments.sources().get(0) instanceof FunctionCall call
                && call.function().parts().get(0).name().equalsIgnoreCase("TO_JSON")
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof ExpressionArgument value
                && SCALARS.contains(arguments
                        .translator()
                        .translate(value.value(), ValueType.UNKNOWN)
                        .type());
        return isScalar && arguments.type(0) == JSON
                ? Optional.of(MySqlExpression.column(
                        "CAST(" + arguments.sql(0) + " AS CHAR CHARACTER SET utf8mb4) COLLATE "
                                + MySqlExpression.CODE_POINT_ORDER,
                        STRING))
                : Optional.empty();
    }

    private static String kind(String types, String type) {
        return "CASE WHEN JSON_TYPE({1}) IN (" + types + ") THEN JSON_VALUE({1}, '$' RETURNING " + type + ") ELSE "
                + error("{1}") + " END";
    }

    /** Returns STRING of a JSON string. */
    static MySqlExpression string(String json) {
        return MySqlExpression.column(
                "CASE WHEN JSON_TYPE(" + json + ") = 'STRING' THEN " + text(json, "'$'") + " ELSE " + error(json)
                        + " END",
                STRING);
    }

    /** Returns an expression that raises an error; of NULL, it is NULL. */
    private static String error(String json) {
        return "JSON_VALUE(JSON_QUOTE(CONCAT('another kind of JSON: ', " + json
                + ")), '$' RETURNING SIGNED ERROR ON ERROR)";
    }

    /** Makes a translation of a JSON value and a path. */
    private interface OnPath {
        MySqlExpression translate(String json, JsonPath path);
    }

    private static FunctionRule onPath(OnPath translation) {
        return FunctionRule.of(1, 2, arguments -> {
            Optional<String> path = arguments.count() == 1 ? Optional.of("$") : arguments.text(1);
            return arguments.type(0) == JSON
                    ? path.flatMap(JsonPath::parse).map(parsed -> translation.translate(arguments.sql(0), parsed))
                    : Optional.empty();
        });
    }

    /** Returns what a path leads to, as JSON. */
    static MySqlExpression query(String json, JsonPath path) {
        String extracted = path.isRoot() ? json : "JSON_EXTRACT(" + json + ", " + path.literal() + ")";
        return MySqlExpression.atom(path.guarded(json, extracted), JSON);
    }

    /** JSON_VALUE of MySQL also gives the text of objects and arrays. */
    private static MySqlExpression value(String json, JsonPath path) {
        String extracted = path.isRoot() ? json : "JSON_EXTRACT(" + json + ", " + path.literal() + ")";
        String scalar = "CASE WHEN JSON_TYPE(" + extracted + ") NOT IN ('OBJECT', 'ARRAY') THEN "
                + text(json, path.literal()) + " END";
        return MySqlExpression.column(path.guarded(json, scalar), STRING);
    }

    /** Returns the text of a scalar. */
    static String text(String json, String path) {
        return "JSON_VALUE(" + json + ", " + path + " RETURNING CHAR CHARACTER SET utf8mb4) COLLATE "
                + MySqlExpression.CODE_POINT_ORDER;
    }

    private static MySqlExpression type(String json) {
        return MySqlExpression.atom(
                "CASE JSON_TYPE(" + json
                        + ") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'STRING' THEN 'string'"
                        + " WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' WHEN 'INTEGER' THEN 'number'"
                        + " WHEN 'UNSIGNED INTEGER' THEN 'number' WHEN 'DOUBLE' THEN 'number' WHEN 'DECIMAL' THEN 'number' END",
                STRING);
    }

    /** Returns a value as JSON; NULL stays NULL. */
    private static Optional<String> json(MySqlExpression value) {
        return switch (value.type()) {
            case JSON, ARRAY_OF_BOOL, ARRAY_OF_INT64, ARRAY_OF_STRING -> Optional.of(value.sql());
            case INT64 -> Optional.of("CAST(" + value.sql() + " AS JSON)");
            case STRING -> Optional.of("CAST(JSON_QUOTE(" + value.sql() + ") AS JSON)");
            case BOOL -> Optional.of(bool(value));
            default -> Optional.empty();
        };
    }

    /** A BOOL is a number to MySQL. */
    private static String bool(MySqlExpression value) {
        return "CAST(CASE WHEN " + value.sql() + " THEN 'true' WHEN NOT " + value.operand()
                + " THEN 'false' END AS JSON)";
    }

    /** Returns a member of an array or object, where NULL becomes JSON's. */
    static Optional<String> member(MySqlExpression value) {
        return switch (value.type()) {
            case INT64, STRING, NULL, JSON, ARRAY_OF_BOOL, ARRAY_OF_INT64, ARRAY_OF_STRING -> Optional.of(value.sql());
            case BOOL -> Optional.of(bool(value));
            default -> Optional.empty();
        };
    }

    private static Optional<MySqlExpression> array(FunctionArguments arguments) {
        return members(arguments, 0, 1)
                .map(members -> MySqlExpression.atom("JSON_ARRAY(" + String.join(", ", members) + ")", JSON));
    }

    private static Optional<List<String>> members(FunctionArguments arguments, int first, int step) {
        List<String> members = new ArrayList<>();
        for (int i = first; i < arguments.count(); i += step) {
            Optional<String> member = member(arguments.value(i));
            if (member.isEmpty()) {
                return Optional.empty();
            }
            members.add(member.get());
        }
        return Optional.of(members);
    }

    /** Of members with one name, Spanner takes the first, MySQL the last. */
    private static Optional<MySqlExpression> object(FunctionArguments arguments) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < arguments.count(); i += 2) {
            Optional<String> name = arguments.text(i);
            if (name.isEmpty() || !names.add(name.get()) || i + 1 == arguments.count()) {
                return Optional.empty();
            }
        }
        return members(arguments, 1, 2).map(members -> {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < members.size(); i++) {
                all.add(arguments.sql(2 * i) + ", " + members.get(i));
            }
            return MySqlExpression.atom("JSON_OBJECT(" + String.join(", ", all) + ")", JSON);
        });
    }
}
