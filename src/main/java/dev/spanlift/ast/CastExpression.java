package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * CAST or SAFE_CAST.
 *
 * @param safe whether it is SAFE_CAST, which gives NULL for what cannot be cast
 * @param value the value
 * @param type the target type
 * @param format the FORMAT clause
 * @param span where it stands
 */
public record CastExpression(boolean safe, Expression value, Type type, Optional<CastFormat> format, SourceSpan span)
        implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitCastExpression(this);
    }
}
