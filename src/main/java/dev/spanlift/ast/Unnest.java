package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * {@code UNNEST(array)}.
 *
 * @param array the array
 * @param hint a hint behind the parentheses
 * @param alias the name that the query knows it by
 * @param withOffset the WITH OFFSET clause
 * @param sample the TABLESAMPLE clause
 * @param span where it stands
 */
public record Unnest(
        Expression array,
        Optional<Hint> hint,
        Optional<Identifier> alias,
        Optional<WithOffset> withOffset,
        Optional<TableSample> sample,
        SourceSpan span)
        implements FromItem {
    @Override
    public <R> R accept(FromItemVisitor<R> visitor) {
        return visitor.visitUnnest(this);
    }
}
