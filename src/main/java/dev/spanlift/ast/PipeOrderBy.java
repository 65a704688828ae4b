package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * ORDER BY ...
 *
 * @param items the sort keys, at least one
 * @param span where it stands
 */
public record PipeOrderBy(List<OrderingItem> items, SourceSpan span) implements PipeOperator {
    /** Copies the lists, so that the node is immutable. */
    public PipeOrderBy {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(PipeOperatorVisitor<R> visitor) {
        return visitor.visitPipeOrderBy(this);
    }
}
