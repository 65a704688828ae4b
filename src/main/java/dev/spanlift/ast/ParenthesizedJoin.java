package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A join in parentheses.
 *
 * @param first the first item
 * @param joins the joins, at least one
 * @param sample the TABLESAMPLE clause
 * @param span where it stands
 */
public record ParenthesizedJoin(FromItem first, List<Join> joins, Optional<TableSample> sample, SourceSpan span)
        implements FromItem {
    /** Copies the lists, so that the node is immutable. */
    public ParenthesizedJoin {
        joins = List.copyOf(joins);
    }

    @Override
    public <R> R accept(FromItemVisitor<R> visitor) {
        return visitor.visitParenthesizedJoin(this);
    }
}
