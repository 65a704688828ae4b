package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * An integer, without a sign.
 *
 * @param text the digits as they are written: decimal, or hexadecimal behind {@code 0x}
 * @param span where it stands
 */
public record IntegerLiteral(String text, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitIntegerLiteral(this);
    }
}
