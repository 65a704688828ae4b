package dev.spanlift.ast;

/**
 * What IN looks a value up in.
 */
public sealed interface InCandidates extends Node permits InGraphSubquery, InList, InSubquery, InUnnest {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(InCandidatesVisitor<R> visitor);
}
