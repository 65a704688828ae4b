package dev.spanlift.catalog.expression;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FloatLiteral;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.ast.UnaryOperator;
import dev.spanlift.catalog.type.DataType;
import java.math.BigDecimal;

/**
 * Decides whether a column can hold a number with a point or an exponent: such a literal becomes NUMERIC or FLOAT32 where a
 * column of that type takes it. That Spanner refuses what these cannot hold was observed on the emulator.
 */
final class NumberRange {
    /** The least number that is too large for NUMERIC, which has 29 digits before the point (data types page). */
    private static final double NUMERIC_END = 1e29;

    private NumberRange() {}

    /** Returns whether an expression is a literal that is beyond the range of a type. */
    static boolean isBeyond(Expression value, DataType type) {
        if (value instanceof ParenthesizedExpression inner) {
            return isBeyond(inner.inner(), type);
        }
        if (value instanceof UnaryOperation sign && sign.operator() != UnaryOperator.BITWISE_NOT) {
            return isBeyond(sign.operand(), type);
        }
        return value instanceof FloatLiteral literal && isBeyond(literal, type);
    }

    private static boolean isBeyond(FloatLiteral literal, DataType type) {
        double number = Double.parseDouble(literal.text());
        if (type.equals(ValueTypes.scalar(ScalarKind.FLOAT32))) {
            return number > Float.MAX_VALUE && !Double.isInfinite(number);
        }
        // Just below the end, a double is too coarse to tell.
        return type.equals(ValueTypes.scalar(ScalarKind.NUMERIC))
                && number >= NUMERIC_END
                && (Double.isInfinite(number)
                        || new BigDecimal(literal.text()).compareTo(BigDecimal.valueOf(NUMERIC_END)) >= 0);
    }
}
