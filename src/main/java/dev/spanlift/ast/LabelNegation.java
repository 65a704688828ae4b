package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code !operand}.
 *
 * @param operand the operand
 * @param span where it stands
 */
public record LabelNegation(LabelExpression operand, SourceSpan span) implements LabelExpression {
    @Override
    public <R> R accept(LabelExpressionVisitor<R> visitor) {
        return visitor.visitLabelNegation(this);
    }
}
