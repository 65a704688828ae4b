package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A string.
 *
 * @param text the literal as it is written, with its quotes and its prefix
 * @param span where it stands
 */
public record StringLiteral(String text, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitStringLiteral(this);
    }
}
