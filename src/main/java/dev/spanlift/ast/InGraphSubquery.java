package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * The rows of a graph query between braces.
 *
 * @param query the query
 * @param span where it stands
 */
public record InGraphSubquery(GraphQuery query, SourceSpan span) implements InCandidates {
    @Override
    public <R> R accept(InCandidatesVisitor<R> visitor) {
        return visitor.visitInGraphSubquery(this);
    }
}
