package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code value [NOT] IN (...)}.
 *
 * @param value the value
 * @param negated whether NOT precedes IN
 * @param candidates what the value is looked for in
 * @param span where it stands
 */
public record InPredicate(Expression value, boolean negated, InCandidates candidates, SourceSpan span)
        implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitInPredicate(this);
    }
}
