package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * NULL.
 *
 * @param span where it stands
 */
public record NullLiteral(SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitNullLiteral(this);
    }
}
