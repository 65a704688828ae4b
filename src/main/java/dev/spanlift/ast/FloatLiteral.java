package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A floating point number, without a sign.
 *
 * @param text the number as it is written
 * @param span where it stands
 */
public record FloatLiteral(String text, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitFloatLiteral(this);
    }
}
