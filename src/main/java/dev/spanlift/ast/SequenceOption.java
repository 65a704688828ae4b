package dev.spanlift.ast;

/**
 * A property of an identity column or a sequence, in the clause syntax.
 */
public sealed interface SequenceOption extends Node
        permits BitReversedPositive, NoSkipRange, RestartCounter, SkipRange, StartCounter {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(SequenceOptionVisitor<R> visitor);
}
