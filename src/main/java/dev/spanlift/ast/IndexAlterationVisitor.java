package dev.spanlift.ast;

/**
 * A method for each kind of {@link IndexAlteration}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface IndexAlterationVisitor<R> {
    /** Visits {@link AlterIndexColumn}. */
    R visitAlterIndexColumn(AlterIndexColumn node);

    /** Visits {@link RebuildIndex}. */
    R visitRebuildIndex(RebuildIndex node);

    /** Visits {@link SetIndexOptions}. */
    R visitSetIndexOptions(SetIndexOptions node);
}
