package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code left IS [NOT] DISTINCT FROM right}.
 *
 * @param left the left operand
 * @param negated whether NOT stands behind IS
 * @param right the right operand
 * @param span where it stands
 */
public record DistinctPredicate(Expression left, boolean negated, Expression right, SourceSpan span)
        implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitDistinctPredicate(this);
    }
}
