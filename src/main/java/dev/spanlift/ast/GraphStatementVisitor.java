package dev.spanlift.ast;

/**
 * A method for each kind of {@link GraphStatement}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface GraphStatementVisitor<R> {
    /** Visits {@link GraphMatch}. */
    R visitGraphMatch(GraphMatch node);

    /** Visits {@link GraphLet}. */
    R visitGraphLet(GraphLet node);

    /** Visits {@link GraphFilter}. */
    R visitGraphFilter(GraphFilter node);

    /** Visits {@link GraphFor}. */
    R visitGraphFor(GraphFor node);

    /** Visits {@link GraphOrderBy}. */
    R visitGraphOrderBy(GraphOrderBy node);

    /** Visits {@link GraphLimit}. */
    R visitGraphLimit(GraphLimit node);

    /** Visits {@link GraphOffset}. */
    R visitGraphOffset(GraphOffset node);

    /** Visits {@link GraphWith}. */
    R visitGraphWith(GraphWith node);

    /** Visits {@link GraphCall}. */
    R visitGraphCall(GraphCall node);

    /** Visits {@link GraphCallSubquery}. */
    R visitGraphCallSubquery(GraphCallSubquery node);
}
