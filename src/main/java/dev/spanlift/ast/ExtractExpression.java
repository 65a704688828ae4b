package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * EXTRACT(part FROM value).
 *
 * @param part the part, such as YEAR; the {@code WEEK(MONDAY)} form has its weekday in {@link #weekday}
 * @param weekday the weekday of {@code WEEK(weekday)}
 * @param value the date, timestamp or interval
 * @param timeZone the AT TIME ZONE value
 * @param span where it stands
 */
public record ExtractExpression(
        Identifier part, Optional<Identifier> weekday, Expression value, Optional<Expression> timeZone, SourceSpan span)
        implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitExtractExpression(this);
    }
}
