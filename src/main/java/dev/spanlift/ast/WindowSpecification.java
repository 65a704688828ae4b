package dev.spanlift.ast;

/**
 * The window of an analytic function.
 */
public sealed interface WindowSpecification extends Node permits InlineWindow, NamedWindow {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(WindowSpecificationVisitor<R> visitor);
}
