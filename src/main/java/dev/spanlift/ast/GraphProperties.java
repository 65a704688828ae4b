package dev.spanlift.ast;

/**
 * The properties that a label or an element of a property graph has.
 */
public sealed interface GraphProperties extends Node permits AllColumnProperties, DerivedProperties, NoGraphProperties {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(GraphPropertiesVisitor<R> visitor);
}
