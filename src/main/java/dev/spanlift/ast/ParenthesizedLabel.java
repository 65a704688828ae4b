package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A label expression in parentheses.
 *
 * @param inner what is between them
 * @param span where it stands
 */
public record ParenthesizedLabel(LabelExpression inner, SourceSpan span) implements LabelExpression {
    @Override
    public <R> R accept(LabelExpressionVisitor<R> visitor) {
        return visitor.visitParenthesizedLabel(this);
    }
}
