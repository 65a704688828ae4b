package dev.spanlift.ast;

/**
 * A method for each kind of {@link ChangeStreamScope}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface ChangeStreamScopeVisitor<R> {
    /** Visits {@link WatchAll}. */
    R visitWatchAll(WatchAll node);

    /** Visits {@link WatchTables}. */
    R visitWatchTables(WatchTables node);
}
