package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A field of a value that is not a path: {@code f(x).name}.
 *
 * @param base the value
 * @param field the field
 * @param span where it stands
 */
public record FieldAccess(Expression base, Identifier field, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitFieldAccess(this);
    }
}
