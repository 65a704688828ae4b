package dev.spanlift.ast;

/**
 * A method for each kind of {@link TableClause}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface TableClauseVisitor<R> {
    /** Visits {@link Interleave}. */
    R visitInterleave(Interleave node);

    /** Visits {@link RowDeletionPolicy}. */
    R visitRowDeletionPolicy(RowDeletionPolicy node);

    /** Visits {@link TableOptions}. */
    R visitTableOptions(TableOptions node);
}
