package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * An element of an array or of JSON: {@code a[OFFSET(0)]}, {@code j['name']}.
 *
 * @param base the array or JSON value
 * @param index the position or field; OFFSET and the like are function calls
 * @param span where it stands
 */
public record Subscript(Expression base, Expression index, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitSubscript(this);
    }
}
