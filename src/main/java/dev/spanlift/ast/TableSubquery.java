package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A query in parentheses.
 *
 * @param query the query
 * @param hint a hint behind the parentheses
 * @param alias the name that the query knows it by
 * @param sample the TABLESAMPLE clause
 * @param span where it stands
 */
public record TableSubquery(
        Query query, Optional<Hint> hint, Optional<Identifier> alias, Optional<TableSample> sample, SourceSpan span)
        implements FromItem {
    @Override
    public <R> R accept(FromItemVisitor<R> visitor) {
        return visitor.visitTableSubquery(this);
    }
}
