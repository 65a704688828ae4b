package dev.spanlift.ast;

/**
 * An argument of a function call.
 */
public sealed interface Argument extends Node
        permits ExpressionArgument, FieldArgument, ModelArgument, SequenceArgument, StarArgument, TableArgument {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(ArgumentVisitor<R> visitor);
}
