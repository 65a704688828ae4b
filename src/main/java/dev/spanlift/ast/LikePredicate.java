package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * {@code value [NOT] LIKE pattern}, also with ANY, SOME or ALL of several patterns.
 *
 * @param value the value
 * @param negated whether NOT precedes LIKE
 * @param quantifier ANY, SOME or ALL; absent for the plain form
 * @param patterns the patterns; a list of one for the plain form
 * @param span where it stands
 */
public record LikePredicate(
        Expression value, boolean negated, Optional<LikeQuantifier> quantifier, InCandidates patterns, SourceSpan span)
        implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitLikePredicate(this);
    }
}
