package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * TRUE or FALSE.
 *
 * @param value the value
 * @param span where it stands
 */
public record BooleanLiteral(boolean value, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitBooleanLiteral(this);
    }
}
