package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * WITH ...: the columns that are passed on.
 *
 * @param quantifier ALL or DISTINCT; absent means ALL
 * @param items the columns, at least one
 * @param groupBy the GROUP BY clause
 * @param span where it stands
 */
public record GraphWith(
        Optional<SetQuantifier> quantifier, List<SelectItem> items, Optional<GroupBy> groupBy, SourceSpan span)
        implements GraphStatement {
    /** Copies the lists, so that the node is immutable. */
    public GraphWith {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(GraphStatementVisitor<R> visitor) {
        return visitor.visitGraphWith(this);
    }
}
