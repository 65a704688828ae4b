package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * An arithmetic, bitwise, concatenation or comparison operator with its two operands.
 *
 * @param operator the operator
 * @param left the left operand
 * @param right the right operand
 * @param span where it stands
 */
public record BinaryOperation(BinaryOperator operator, Expression left, Expression right, SourceSpan span)
        implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitBinaryOperation(this);
    }
}
