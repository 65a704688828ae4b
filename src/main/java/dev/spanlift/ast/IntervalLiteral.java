package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * An INTERVAL: {@code INTERVAL 1 DAY}, {@code INTERVAL '1-2' YEAR TO MONTH}.
 *
 * @param value the amount, or a string for a range of parts
 * @param from the part, or the first of a range
 * @param to the last part of a range
 * @param span where it stands
 */
public record IntervalLiteral(Expression value, Identifier from, Optional<Identifier> to, SourceSpan span)
        implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitIntervalLiteral(this);
    }
}
