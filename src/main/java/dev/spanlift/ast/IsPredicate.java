package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code value IS [NOT] NULL}, TRUE, FALSE, UNKNOWN.
 *
 * @param value the value
 * @param negated whether NOT stands behind IS
 * @param test what is tested
 * @param span where it stands
 */
public record IsPredicate(Expression value, boolean negated, IsTest test, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitIsPredicate(this);
    }
}
