package dev.spanlift.ast;

/**
 * What rows a join puts together.
 */
public sealed interface JoinCondition extends Node permits OnCondition, UsingCondition {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(JoinConditionVisitor<R> visitor);
}
