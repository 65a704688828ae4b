package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code value [NOT] BETWEEN low AND high}.
 *
 * @param value the value
 * @param negated whether NOT precedes BETWEEN
 * @param low the lower bound
 * @param high the upper bound
 * @param span where it stands
 */
public record BetweenPredicate(Expression value, boolean negated, Expression low, Expression high, SourceSpan span)
        implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitBetweenPredicate(this);
    }
}
