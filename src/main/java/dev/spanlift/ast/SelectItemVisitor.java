package dev.spanlift.ast;

/**
 * A method for each kind of {@link SelectItem}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface SelectItemVisitor<R> {
    /** Visits {@link SelectStar}. */
    R visitSelectStar(SelectStar node);

    /** Visits {@link SelectExpressionStar}. */
    R visitSelectExpressionStar(SelectExpressionStar node);

    /** Visits {@link SelectExpression}. */
    R visitSelectExpression(SelectExpression node);
}
