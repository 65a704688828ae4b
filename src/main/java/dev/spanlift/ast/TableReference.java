package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A table, a view, a common table expression, or an array by its path.
 *
 * @param name the name
 * @param hint a hint behind the name
 * @param alias the name that the query knows it by
 * @param withOffset the WITH OFFSET clause, legal for an array
 * @param sample the TABLESAMPLE clause
 * @param span where it stands
 */
public record TableReference(
        Path name,
        Optional<Hint> hint,
        Optional<Identifier> alias,
        Optional<WithOffset> withOffset,
        Optional<TableSample> sample,
        SourceSpan span)
        implements FromItem {
    @Override
    public <R> R accept(FromItemVisitor<R> visitor) {
        return visitor.visitTableReference(this);
    }
}
