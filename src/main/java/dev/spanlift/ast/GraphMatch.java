package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code [OPTIONAL] MATCH pattern}.
 *
 * @param optional whether OPTIONAL is written
 * @param pattern the pattern; the hint of its first path is the hint of the statement
 * @param span where it stands
 */
public record GraphMatch(boolean optional, GraphPattern pattern, SourceSpan span) implements GraphStatement {
    @Override
    public <R> R accept(GraphStatementVisitor<R> visitor) {
        return visitor.visitGraphMatch(this);
    }
}
