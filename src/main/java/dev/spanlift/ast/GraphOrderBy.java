package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * ORDER BY ...
 *
 * @param items the sort keys, at least one
 * @param span where it stands
 */
public record GraphOrderBy(List<OrderingItem> items, SourceSpan span) implements GraphStatement {
    /** Copies the lists, so that the node is immutable. */
    public GraphOrderBy {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(GraphStatementVisitor<R> visitor) {
        return visitor.visitGraphOrderBy(this);
    }
}
