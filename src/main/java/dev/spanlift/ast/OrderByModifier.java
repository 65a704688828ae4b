package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * ORDER BY.
 *
 * @param items the sort keys, at least one
 * @param span where it stands
 */
public record OrderByModifier(List<OrderingItem> items, SourceSpan span) implements ArgumentModifier {
    /** Copies the lists, so that the node is immutable. */
    public OrderByModifier {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(ArgumentModifierVisitor<R> visitor) {
        return visitor.visitOrderByModifier(this);
    }
}
