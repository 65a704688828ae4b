package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * SET DEFAULT (expression).
 *
 * @param expression the default, without its parentheses
 * @param span where it stands
 */
public record SetDefault(Expression expression, SourceSpan span) implements ColumnAlteration {
    @Override
    public <R> R accept(ColumnAlterationVisitor<R> visitor) {
        return visitor.visitSetDefault(this);
    }
}
