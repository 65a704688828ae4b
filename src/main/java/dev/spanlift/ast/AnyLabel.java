package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code %}: any label.
 *
 * @param span where it stands
 */
public record AnyLabel(SourceSpan span) implements LabelExpression {
    @Override
    public <R> R accept(LabelExpressionVisitor<R> visitor) {
        return visitor.visitAnyLabel(this);
    }
}
