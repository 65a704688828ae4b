package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A literal of a named type: {@code DATE '2020-01-01'}, {@code NUMERIC '1.5'}.
 *
 * @param type the type
 * @param value the text of the value
 * @param span where it stands
 */
public record TypedLiteral(ScalarKind type, StringLiteral value, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitTypedLiteral(this);
    }
}
