package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * An operator with one operand, before it.
 *
 * @param operator the operator
 * @param operand the operand
 * @param span where it stands
 */
public record UnaryOperation(UnaryOperator operator, Expression operand, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitUnaryOperation(this);
    }
}
