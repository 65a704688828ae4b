package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code OFFSET count}, which may also be spelt SKIP.
 *
 * @param count how many rows to skip
 * @param span where it stands
 */
public record GraphOffset(Expression count, SourceSpan span) implements GraphStatement {
    @Override
    public <R> R accept(GraphStatementVisitor<R> visitor) {
        return visitor.visitGraphOffset(this);
    }
}
