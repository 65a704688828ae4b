package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code NEW package.Message { field: 1 }}: builds a protocol buffer.
 *
 * @param type the message type
 * @param body the fields
 * @param span where it stands
 */
public record BracedNewExpression(Path type, BracedConstructor body, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitBracedNewExpression(this);
    }
}
