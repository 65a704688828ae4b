package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code ON condition}.
 *
 * @param condition the condition
 * @param span where it stands
 */
public record OnCondition(Expression condition, SourceSpan span) implements JoinCondition {
    @Override
    public <R> R accept(JoinConditionVisitor<R> visitor) {
        return visitor.visitOnCondition(this);
    }
}
