package dev.spanlift.ast;

/**
 * What privileges are granted on.
 */
public sealed interface PrivilegeTarget extends Node permits ObjectTarget, SchemaContentTarget, SchemaTarget {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(PrivilegeTargetVisitor<R> visitor);
}
