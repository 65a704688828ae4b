package dev.spanlift.ast;

/**
 * A part of a SELECT list, or of the list of RETURN and WITH in a graph query.
 */
public sealed interface SelectItem extends Node permits SelectExpression, SelectExpressionStar, SelectStar {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(SelectItemVisitor<R> visitor);
}
