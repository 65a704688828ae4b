package dev.spanlift.ast;

/**
 * How a column gets a value that a writer does not give.
 */
public sealed interface ColumnValue extends Node
        permits AutoIncrementValue, DefaultValue, GeneratedValue, IdentityValue {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(ColumnValueVisitor<R> visitor);
}
