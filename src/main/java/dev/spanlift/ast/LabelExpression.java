package dev.spanlift.ast;

/**
 * A condition on the labels of a graph element.
 */
public sealed interface LabelExpression extends Node
        permits AnyLabel, LabelCombination, LabelName, LabelNegation, ParenthesizedLabel {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(LabelExpressionVisitor<R> visitor);
}
