package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * RETURN ...
 *
 * @param quantifier ALL or DISTINCT; absent means ALL
 * @param items the columns, at least one
 * @param groupBy the GROUP BY clause
 * @param orderBy the sort keys; may be empty
 * @param offset how many rows to skip
 * @param limit how many rows at most
 * @param span where it stands
 */
public record GraphReturn(
        Optional<SetQuantifier> quantifier,
        List<SelectItem> items,
        Optional<GroupBy> groupBy,
        List<OrderingItem> orderBy,
        Optional<Expression> offset,
        Optional<Expression> limit,
        SourceSpan span)
        implements Node {
    /** Copies the lists, so that the node is immutable. */
    public GraphReturn {
        items = List.copyOf(items);
        orderBy = List.copyOf(orderBy);
    }
}
