package dev.spanlift.ast;

/**
 * A data type as it is written.
 */
public sealed interface Type extends Node permits ArrayType, NamedType, ScalarType, StructType {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(TypeVisitor<R> visitor);
}
