package dev.spanlift.ast;

/**
 * What follows the arguments of an aggregate function inside its parentheses.
 */
public sealed interface ArgumentModifier extends Node
        permits HavingModifier, LimitModifier, NullHandling, OrderByModifier {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(ArgumentModifierVisitor<R> visitor);
}
