package dev.spanlift.ast;

/**
 * A method for each kind of {@link FromItem}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface FromItemVisitor<R> {
    /** Visits {@link TableReference}. */
    R visitTableReference(TableReference node);

    /** Visits {@link TableFunctionCall}. */
    R visitTableFunctionCall(TableFunctionCall node);

    /** Visits {@link Unnest}. */
    R visitUnnest(Unnest node);

    /** Visits {@link TableSubquery}. */
    R visitTableSubquery(TableSubquery node);

    /** Visits {@link ParenthesizedJoin}. */
    R visitParenthesizedJoin(ParenthesizedJoin node);

    /** Visits {@link GraphTable}. */
    R visitGraphTable(GraphTable node);
}
