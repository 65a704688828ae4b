package dev.spanlift.ast;

/**
 * A method for each kind of {@link ChangeStreamAlteration}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface ChangeStreamAlterationVisitor<R> {
    /** Visits {@link SetChangeStreamScope}. */
    R visitSetChangeStreamScope(SetChangeStreamScope node);

    /** Visits {@link DropChangeStreamScope}. */
    R visitDropChangeStreamScope(DropChangeStreamScope node);

    /** Visits {@link SetChangeStreamOptions}. */
    R visitSetChangeStreamOptions(SetChangeStreamOptions node);
}
