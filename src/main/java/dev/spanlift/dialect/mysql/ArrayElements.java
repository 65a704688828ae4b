package dev.spanlift.dialect.mysql;

import java.util.Optional;

/**
 * How the elements of an array stand in JSON: BOOL, INT64 and FLOAT64 as JSON's own, all others as strings, as Spanner's REST
 * interface writes them.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/rest/v1/TypeCode">Types and how JSON has their values</a>
 */
final class ArrayElements {

    private ArrayElements() {}

    /**
     * Returns a value as an element of an array, where NULL becomes JSON's; empty where it is no value of that type, or of
     * one that has no sure form.
     *
     * @param element the type of the array's elements
     */
    static Optional<String> member(MySqlExpression value, ValueType element) {
        if (value.type() == ValueType.NULL) {
            return Optional.of(value.sql());
        }
        boolean fits = value.type() == element || (element == ValueType.NUMERIC && value.type() == ValueType.INT64);
        if (!fits) {
            return Optional.empty();
        }
        String sql = value.sql();
        return switch (element) {
            case BOOL, INT64, STRING -> JsonFunctions.member(value);
            case FLOAT64 -> Optional.of(sql);
            case NUMERIC -> Optional.of(CastTable.digits(sql));
            case DATE -> Optional.of("CAST(" + sql + " AS CHAR)");
            case TIMESTAMP ->
                Optional.of("CONCAT(TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM DATE_FORMAT(" + sql
                        + ", '%Y-%m-%dT%H:%i:%S.%f'))), 'Z')");
            // MySQL breaks the lines of base64.
            case BYTES -> Optional.of("REPLACE(TO_BASE64(" + sql + "), '\\n', '')");
            default -> Optional.empty();
        };
    }

    /**
     * Returns an array in JSON as a VECTOR.
     *
     * @see <a href="https://dev.mysql.com/doc/refman/9.4/en/vector-functions.html">Vector Functions</a>
     */
    static MySqlExpression vector(MySqlExpression json) {
        return MySqlExpression.atom("STRING_TO_VECTOR(CAST(" + json.sql() + " AS CHAR))", json.type());
    }
}
