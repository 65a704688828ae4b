package dev.spanlift.ast;

/**
 * A method for each kind of {@link InCandidates}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface InCandidatesVisitor<R> {
    /** Visits {@link InList}. */
    R visitInList(InList node);

    /** Visits {@link InSubquery}. */
    R visitInSubquery(InSubquery node);

    /** Visits {@link InGraphSubquery}. */
    R visitInGraphSubquery(InGraphSubquery node);

    /** Visits {@link InUnnest}. */
    R visitInUnnest(InUnnest node);
}
