package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * The rows of a query.
 *
 * @param hint a hint before the parentheses
 * @param query the query
 * @param span where it stands
 */
public record InSubquery(Optional<Hint> hint, Query query, SourceSpan span) implements InCandidates {
    @Override
    public <R> R accept(InCandidatesVisitor<R> visitor) {
        return visitor.visitInSubquery(this);
    }
}
