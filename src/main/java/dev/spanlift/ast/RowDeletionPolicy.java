package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ROW DELETION POLICY (OLDER_THAN(column, INTERVAL n DAY)).
 *
 * @param function the function; Spanner knows OLDER_THAN
 * @param column the timestamp column
 * @param days the age in days at which a row is deleted
 * @param span where it stands
 */
public record RowDeletionPolicy(Identifier function, Identifier column, SignedInteger days, SourceSpan span)
        implements TableClause {
    @Override
    public <R> R accept(TableClauseVisitor<R> visitor) {
        return visitor.visitRowDeletionPolicy(this);
    }
}
