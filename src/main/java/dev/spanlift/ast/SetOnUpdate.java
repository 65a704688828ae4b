package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * SET ON UPDATE (expression).
 *
 * @param expression the value on update, without its parentheses
 * @param span where it stands
 */
public record SetOnUpdate(Expression expression, SourceSpan span) implements ColumnAlteration {
    @Override
    public <R> R accept(ColumnAlterationVisitor<R> visitor) {
        return visitor.visitSetOnUpdate(this);
    }
}
