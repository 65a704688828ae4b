package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * A query statement with hints before it.
 *
 * @param hints the hints in order, at least one
 * @param query the query
 * @param span where it stands
 */
public record HintedQuery(List<Hint> hints, Query query, SourceSpan span) implements Query {
    /** Copies the lists, so that the node is immutable. */
    public HintedQuery {
        hints = List.copyOf(hints);
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.visitHintedQuery(this);
    }
}
