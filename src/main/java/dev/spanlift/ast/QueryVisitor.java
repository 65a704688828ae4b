package dev.spanlift.ast;

/**
 * A method for each kind of {@link Query}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface QueryVisitor<R> {
    /** Visits {@link HintedQuery}. */
    R visitHintedQuery(HintedQuery node);

    /** Visits {@link QueryExpression}. */
    R visitQueryExpression(QueryExpression node);

    /** Visits {@link SetOperation}. */
    R visitSetOperation(SetOperation node);

    /** Visits {@link Select}. */
    R visitSelect(Select node);

    /** Visits {@link FromQuery}. */
    R visitFromQuery(FromQuery node);

    /** Visits {@link ParenthesizedQuery}. */
    R visitParenthesizedQuery(ParenthesizedQuery node);

    /** Visits {@link GraphQuery}. */
    R visitGraphQuery(GraphQuery node);
}
