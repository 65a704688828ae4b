package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.ScalarType;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.Type;
import java.util.Optional;

/**
 * Casts with equal results. Those of strings raise an error where Spanner does. Not among them: those that print or round a
 * FLOAT64 as decimal digits, and those in a time zone that changes its clocks.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/conversion_rules">Spanner's conversion
 *     rules</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/cast-functions.html">MySQL's cast functions</a>
 */
final class CastTable {

    /** The white space that may stand around a number. */
    private static final String BLANKS = "'\\\\A[\\\\t\\\\n\\\\v\\\\f\\\\r ]+|[\\\\t\\\\n\\\\v\\\\f\\\\r ]+\\\\z'";

    /** A hexadecimal number of 64 bits with its sign. */
    private static final String HEXADECIMAL_INT64 =
            "'\\\\A(?:[-+]?0[xX]0*(?:[0-7][0-9a-fA-F]{15}|[0-9a-fA-F]{1,15})|-0[xX]0*80{15})\\\\z'";

    private static final String DATE_FORM = "'\\\\A(?!0000)[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}\\\\z'";

    private final MySqlExpression value;
    private final boolean safe;
    private final TranslationScope scope;

    private CastTable(MySqlExpression value, boolean safe, TranslationScope scope) {
        this.value = value;
        this.safe = safe;
        this.scope = scope;
    }

    /**
     * Returns a cast; empty where it has no sure translation.
     *
     * @param value the translated value
     * @param source the value as it is written, for literals
     * @param type the target type
     * @param safe whether it is SAFE_CAST
     */
    static Optional<MySqlExpression> cast(
            MySqlExpression value, Expression source, Type type, boolean safe, TranslationScope scope) {
        if (!(type instanceof ScalarType scalar) || scalar.length().isPresent()) {
            return Optional.empty();
        }
        ValueType target = ValueType.of(scalar.kind());
        if (source instanceof StringLiteral literal && !safe) {
            String text = Literals.value(literal);
            Optional<MySqlExpression> parsed = literal(text, target, scope);
            // MySQL has no such numbers: an error would take the place of the value.
            boolean isLost = target == ValueType.FLOAT64 && LiteralTranslator.isInfiniteOrNaN(text);
            if (parsed.isPresent() || isLost) {
                return parsed;
            }
        }
        if (value.type() == ValueType.NULL) {
            return typedNull(target);
        }
        CastTable cast = new CastTable(value, safe, scope);
        if (scalar.kind() == ScalarKind.FLOAT32) {
            return value.type() == ValueType.STRING ? Optional.empty() : cast.number("FLOAT", target);
        }
        return value.type() == target ? Optional.of(value) : cast.to(target);
    }

    /** Returns a NULL that makes a column of a type; empty for a type that MySQL casts nothing to. */
    static Optional<MySqlExpression> typedNull(ValueType type) {
        return typeName(type).map(name -> MySqlExpression.literal("CAST(NULL AS " + name + ")", type));
    }

    /** Returns what CAST calls a type; empty for a type that MySQL casts nothing to. */
    static Optional<String> typeName(ValueType type) {
        return switch (type) {
            case BOOL, INT64 -> Optional.of("SIGNED");
            case FLOAT64 -> Optional.of("DOUBLE");
            case NUMERIC -> Optional.of("DECIMAL(38,9)");
            case STRING -> Optional.of("CHAR CHARACTER SET utf8mb4");
            case BYTES -> Optional.of("BINARY");
            case DATE -> Optional.of("DATE");
            case TIMESTAMP -> Optional.of("DATETIME(6)");
            case JSON, ARRAY, ARRAY_OF_BOOL, ARRAY_OF_INT64, ARRAY_OF_STRING -> Optional.of("JSON");
            default -> Optional.empty();
        };
    }

    private Optional<MySqlExpression> to(ValueType target) {
        return switch (target) {
            case STRING -> toText();
            case INT64 -> toInteger();
            case BOOL -> toBool();
            case FLOAT64 -> value.type() == ValueType.STRING ? parsed("DOUBLE", target) : number("DOUBLE", target);
            case NUMERIC ->
                value.type() == ValueType.INT64
                        ? Optional.of(call("DECIMAL(38,9)", target))
                        : parsed("DECIMAL(38,9)", target);
            case BYTES -> value.type() == ValueType.STRING ? Optional.of(call("BINARY", target)) : Optional.empty();
            case DATE -> toDate();
            case TIMESTAMP ->
                value.type() == ValueType.DATE
                        ? TimeZones.fixed(scope.timeZone())
                                .map(offset -> TimestampFunctions.midnight(value.sql(), offset))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private MySqlExpression call(String type, ValueType result) {
        return MySqlExpression.atom("CAST(" + value.sql() + " AS " + type + ")", result);
    }

    private Optional<MySqlExpression> number(String type, ValueType result) {
        return value.type().isNumber() ? Optional.of(call(type, result)) : Optional.empty();
    }

    private static Optional<MySqlExpression> literal(String text, ValueType target, TranslationScope scope) {
        return switch (target) {
            case DATE -> LiteralTranslator.date(text);
            case TIMESTAMP -> LiteralTranslator.timestamp(text, scope.timeZone());
            case NUMERIC -> LiteralTranslator.numeric(text);
            case INT64 -> LiteralTranslator.integer(text);
            case FLOAT64 -> LiteralTranslator.floating(text);
            case BOOL -> LiteralTranslator.bool(text);
            default -> Optional.empty();
        };
    }

    private Optional<MySqlExpression> toText() {
        String text = "CAST(" + value.sql() + " AS CHAR CHARACTER SET utf8mb4)";
        String order = " COLLATE " + MySqlExpression.CODE_POINT_ORDER;
        return switch (value.type()) {
            case INT64, DATE -> Optional.of(MySqlExpression.column(text + order, ValueType.STRING));
            case NUMERIC -> Optional.of(MySqlExpression.column(digits(value.sql()) + order, ValueType.STRING));
            case BOOL ->
                Optional.of(MySqlExpression.atom(
                        "CASE WHEN " + value.sql() + " THEN 'true' WHEN NOT " + value.operand() + " THEN 'false' END",
                        ValueType.STRING));
            case TIMESTAMP ->
                TimeZones.fixed(scope.timeZone()).flatMap(offset -> TimestampFunctions.text(value.sql(), offset));
            // With UUIDs as text; as bytes, their type is not known.
            case UUID -> Optional.of(value.as(ValueType.STRING));
            // Bytes that are no UTF-8 give NULL in MySQL, an error in Spanner.
            case BYTES ->
                safe
                        ? Optional.of(MySqlExpression.column(
                                "CONVERT(" + value.sql() + " USING utf8mb4)" + order, ValueType.STRING))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Returns the digits of a NUMERIC, without zeros at the end. */
    static String digits(String numeric) {
        return "TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(CAST(" + numeric
                + " AS DECIMAL(38,9)) AS CHAR CHARACTER SET utf8mb4)))";
    }

    private Optional<MySqlExpression> toInteger() {
        return switch (value.type()) {
            case BOOL -> Optional.of(call("SIGNED", ValueType.INT64));
            case NUMERIC -> inRange("ROUND(" + value.sql() + ")");
            case FLOAT64 ->
                inRange(NumericFunctions.ROUND_FLOAT.replace("{1}", value.sql()).replace("[1]", value.operand()));
            case STRING -> {
                String text = "REGEXP_REPLACE(" + value.sql() + ", " + BLANKS + ", '')";
                yield Optional.of(MySqlExpression.atom(
                        "CASE WHEN REGEXP_LIKE(" + text + ", " + HEXADECIMAL_INT64 + ") THEN CAST(CONV(REGEXP_REPLACE("
                                + text + ", '0[xX]', '', 1, 1), 16, -10) AS SIGNED) ELSE " + json(text, "SIGNED")
                                + " END",
                        ValueType.INT64));
            }
            default -> Optional.empty();
        };
    }

    /** MySQL brings a number that is too large to the next one that is not. */
    private Optional<MySqlExpression> inRange(String rounded) {
        return Optional.of(MySqlExpression.atom(
                safe
                        ? "CASE WHEN " + rounded + NumericFunctions.INT64_RANGE + " THEN CAST(" + rounded
                                + " AS SIGNED) END"
                        : "CAST(" + rounded + " AS SIGNED)",
                ValueType.INT64));
    }

    private Optional<MySqlExpression> toBool() {
        if (value.type() == ValueType.INT64) {
            return Optional.of(MySqlExpression.predicate(value.operand() + " <> 0"));
        }
        return value.type() == ValueType.STRING
                ? Optional.of(MySqlExpression.atom(
                        "CASE LOWER(" + value.byCodePoint().sql() + ") WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE"
                                + otherwise("SIGNED") + " END",
                        ValueType.BOOL))
                : Optional.empty();
    }

    private Optional<MySqlExpression> toDate() {
        return switch (value.type()) {
            case TIMESTAMP ->
                TimeZones.fixed(scope.timeZone())
                        .map(offset -> MySqlExpression.atom(
                                "DATE(" + TimeZones.local(value.sql(), offset) + ")", ValueType.DATE));
            case STRING ->
                Optional.of(MySqlExpression.atom(
                        "CASE WHEN REGEXP_LIKE(" + value.sql() + ", " + DATE_FORM + ") THEN "
                                + json(value.sql(), "DATE") + otherwise("DATE") + " END",
                        ValueType.DATE));
            default -> Optional.empty();
        };
    }

    /** Numbers that are hexadecimal or infinite are an error to MySQL: what SAFE_CAST makes of them would not be Spanner's. */
    private Optional<MySqlExpression> parsed(String type, ValueType result) {
        return value.type() == ValueType.STRING && !safe
                ? Optional.of(MySqlExpression.atom(json(value.sql(), type), result))
                : Optional.empty();
    }

    /** Returns a string as a value: JSON is where MySQL converts strictly. */
    private String json(String text, String type) {
        return "JSON_VALUE(JSON_QUOTE(" + text + "), '$' RETURNING " + type + (safe ? ")" : " ERROR ON ERROR)");
    }

    /** Returns what becomes of any other string: NULL, or an error. */
    private String otherwise(String type) {
        return safe
                ? ""
                : " ELSE JSON_VALUE(JSON_QUOTE(CONCAT('no such value: ', " + value.sql() + ")), '$' RETURNING " + type
                        + " ERROR ON ERROR)";
    }
}
