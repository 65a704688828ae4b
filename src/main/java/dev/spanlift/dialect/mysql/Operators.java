package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.BinaryOperator;
import dev.spanlift.ast.UnaryOperator;

/**
 * Operators on numbers, bits and strings.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/operators">Spanner's operators</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/non-typed-operators.html">MySQL's operators</a>
 */
final class Operators {

    private Operators() {}

    static Translation unary(UnaryOperator operator, MySqlExpression operand) {
        ValueType type = operand.type();
        return switch (operator) {
            case PLUS -> Translation.of(operand);
            case MINUS ->
                type.isNumber()
                        ? Translation.of(MySqlExpression.compound("-" + operand.operand(), type))
                        : Translation.stopped("operator - on " + type);
            case BITWISE_NOT ->
                type == ValueType.INT64
                        ? Translation.of(signed("~" + operand.operand()))
                        : Translation.stopped("operator ~ on " + type);
            case NOT -> Translation.of(MySqlExpression.predicate("NOT " + operand.operand()));
        };
    }

    /** Returns a bit operation, whose unsigned result becomes INT64's again. */
    private static MySqlExpression signed(String sql) {
        return MySqlExpression.atom("CAST(" + sql + " AS SIGNED)", ValueType.INT64);
    }

    static Translation binary(BinaryOperator operator, MySqlExpression left, MySqlExpression right) {
        ValueType type = left.type().with(right.type());
        String symbol = operator.symbol();
        return switch (operator) {
            case EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> Comparisons.compare(left, symbol, right);
            case NOT_EQUAL -> Comparisons.compare(left, "<>", right);
            case CONCATENATE -> concatenation(left, right, type);
            case ADD, SUBTRACT ->
                type.isNumber()
                        ? Translation.of(MySqlExpression.compound(infix(left, symbol, right), type))
                        : refused(left, symbol, right);
            case MULTIPLY ->
                type.isNumber()
                        ? Translation.of(rounded(infix(left, symbol, right), type))
                        : refused(left, symbol, right);
            case DIVIDE -> type.isNumber() ? Translation.of(quotient(left, right, type)) : refused(left, symbol, right);
            case BITWISE_AND, BITWISE_OR, BITWISE_XOR, SHIFT_LEFT, SHIFT_RIGHT ->
                type == ValueType.INT64
                        ? Translation.of(signed(infix(left, symbol, right)))
                        : refused(left, symbol, right);
        };
    }

    private static String infix(MySqlExpression left, String symbol, MySqlExpression right) {
        return left.operand() + " " + symbol + " " + right.operand();
    }

    private static Translation refused(MySqlExpression left, String symbol, MySqlExpression right) {
        return Translation.stopped("operator " + symbol + " on " + left.type() + " and " + right.type());
    }

    private static Translation concatenation(MySqlExpression left, MySqlExpression right, ValueType type) {
        if (type == ValueType.STRING || type == ValueType.BYTES) {
            return Translation.of(MySqlExpression.atom("CONCAT(" + left.sql() + ", " + right.sql() + ")", type)
                    .collated(left.collation().with(right.collation())));
        }
        return type.isArray()
                ? Translation.of(ArrayFunctions.concatenation(left, right))
                : refused(left, BinaryOperator.CONCATENATE.symbol(), right);
    }

    /** Returns a product or quotient; one of NUMERIC has more digits in MySQL and is rounded to nine, as in Spanner. */
    private static MySqlExpression rounded(String sql, ValueType type) {
        return type == ValueType.NUMERIC
                ? MySqlExpression.atom("CAST(" + sql + " AS DECIMAL(38,9))", type)
                : MySqlExpression.compound(sql, type);
    }

    /**
     * {@code /} on INT64 gives FLOAT64, where MySQL's gives a DECIMAL of four digits. One of NUMERIC has four digits more than
     * the dividend, which gets its nine lest the quotient be rounded twice.
     */
    private static MySqlExpression quotient(MySqlExpression left, MySqlExpression right, ValueType type) {
        return switch (type) {
            case INT64 ->
                MySqlExpression.compound("CAST(" + left.sql() + " AS DOUBLE) / " + right.operand(), ValueType.FLOAT64);
            case NUMERIC -> rounded("CAST(" + left.sql() + " AS DECIMAL(38,9)) / " + right.operand(), type);
            default -> MySqlExpression.compound(left.operand() + " / " + right.operand(), type);
        };
    }
}
