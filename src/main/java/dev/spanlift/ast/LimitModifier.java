package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * LIMIT.
 *
 * @param count the number of values
 * @param span where it stands
 */
public record LimitModifier(Expression count, SourceSpan span) implements ArgumentModifier {
    @Override
    public <R> R accept(ArgumentModifierVisitor<R> visitor) {
        return visitor.visitLimitModifier(this);
    }
}
