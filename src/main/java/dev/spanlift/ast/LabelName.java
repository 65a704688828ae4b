package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A label.
 *
 * @param name the name
 * @param span where it stands
 */
public record LabelName(Identifier name, SourceSpan span) implements LabelExpression {
    @Override
    public <R> R accept(LabelExpressionVisitor<R> visitor) {
        return visitor.visitLabelName(this);
    }
}
