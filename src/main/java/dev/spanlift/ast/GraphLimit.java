package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code LIMIT count}.
 *
 * @param count how many rows at most
 * @param span where it stands
 */
public record GraphLimit(Expression count, SourceSpan span) implements GraphStatement {
    @Override
    public <R> R accept(GraphStatementVisitor<R> visitor) {
        return visitor.visitGraphLimit(this);
    }
}
