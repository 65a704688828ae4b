package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.ScalarType;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.Type;
import java.util.Optional;

/**
 * Casts with equal results. Those that can fail are not among them (MySQL gives a value of sorts where Spanner raises an
 * error), nor those that round or print FLOAT64, nor those that depend on the time zone.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/conversion_rules">Spanner's conversion
 *     rules</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/cast-functions.html">MySQL's cast functions</a>
 */
final class CastTable {

    private CastTable() {}

    /**
     * Returns a cast.
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
            Optional<MySqlExpression> parsed = literal(Literals.value(literal), target, scope);
            if (parsed.isPresent()) {
                return parsed;
            }
        }
        if (value.type() == target || value.type() == ValueType.NULL) {
            return Optional.of(scalar.kind() == ScalarKind.FLOAT32 ? call(value, "FLOAT", target) : value.as(target));
        }
        return switch (target) {
            case STRING -> toString(value);
            case INT64 ->
                value.type() == ValueType.BOOL || (value.type() == ValueType.NUMERIC && !safe)
                        ? Optional.of(call(value, "SIGNED", target))
                        : Optional.empty();
            case BOOL ->
                value.type() == ValueType.INT64
                        ? Optional.of(MySqlExpression.predicate(value.operand() + " <> 0"))
                        : Optional.empty();
            case FLOAT64 ->
                value.type().isNumber()
                        ? Optional.of(call(value, scalar.kind() == ScalarKind.FLOAT32 ? "FLOAT" : "DOUBLE", target))
                        : Optional.empty();
            case NUMERIC ->
                value.type() == ValueType.INT64 ? Optional.of(call(value, "DECIMAL(38,9)", target)) : Optional.empty();
            case BYTES ->
                value.type() == ValueType.STRING ? Optional.of(call(value, "BINARY", target)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static MySqlExpression call(MySqlExpression value, String type, ValueType result) {
        return MySqlExpression.atom("CAST(" + value.sql() + " AS " + type + ")", result);
    }

    private static Optional<MySqlExpression> literal(String text, ValueType target, TranslationScope scope) {
        return switch (target) {
            case DATE -> LiteralTranslator.date(text);
            case TIMESTAMP -> LiteralTranslator.timestamp(text, scope.timeZone());
            case NUMERIC -> LiteralTranslator.numeric(text);
            default -> Optional.empty();
        };
    }

    private static Optional<MySqlExpression> toString(MySqlExpression value) {
        return switch (value.type()) {
            // The collation is the connection's otherwise.
            case INT64, DATE ->
                Optional.of(MySqlExpression.compound(
                        "CAST(" + value.sql() + " AS CHAR CHARACTER SET utf8mb4) COLLATE utf8mb4_0900_bin",
                        ValueType.STRING));
            case BOOL ->
                Optional.of(MySqlExpression.atom(
                        "CASE WHEN " + value.sql() + " THEN 'true' WHEN NOT " + value.operand() + " THEN 'false' END",
                        ValueType.STRING));
            default -> Optional.empty();
        };
    }
}
