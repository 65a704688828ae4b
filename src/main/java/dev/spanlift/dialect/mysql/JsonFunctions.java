package dev.spanlift.dialect.mysql;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Functions on JSON, with paths of member names only: {@code $[0]} of a value that is no array is the value itself to
 * MySQL.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/json_functions">Spanner's JSON functions</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/json-search-functions.html">MySQL's functions that search JSON</a>
 */
final class JsonFunctions {

    private static final Pattern MEMBER_PATH = Pattern.compile("\\$(?:\\.[A-Za-z_][A-Za-z0-9_]*)*");

    private JsonFunctions() {}

    static Map<String, FunctionRule> rules() {
        return Map.of(
                "JSON_QUERY", path("JSON_EXTRACT(%s, %s)", ValueType.JSON),
                "JSON_VALUE", path("JSON_VALUE(%s, %s RETURNING CHAR)", ValueType.STRING));
    }

    private static FunctionRule path(String form, ValueType result) {
        return FunctionRule.of(1, 2, arguments -> {
            Optional<String> path = arguments.count() == 1 ? Optional.of("$") : arguments.text(1);
            return arguments.type(0) == ValueType.JSON
                    ? path.filter(text -> MEMBER_PATH.matcher(text).matches())
                            .map(text -> MySqlExpression.atom(
                                    form.formatted(arguments.sql(0), MySqlQuoting.string(text)), result))
                    : Optional.empty();
        });
    }
}
