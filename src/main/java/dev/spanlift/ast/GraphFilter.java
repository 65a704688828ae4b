package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code FILTER condition}.
 *
 * @param condition the condition
 * @param span where it stands
 */
public record GraphFilter(Expression condition, SourceSpan span) implements GraphStatement {
    @Override
    public <R> R accept(GraphStatementVisitor<R> visitor) {
        return visitor.visitGraphFilter(this);
    }
}
