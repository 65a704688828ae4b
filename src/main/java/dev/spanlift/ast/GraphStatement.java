package dev.spanlift.ast;

/**
 * A statement of a graph query before its RETURN.
 */
public sealed interface GraphStatement extends Node
        permits GraphCall,
                GraphCallSubquery,
                GraphFilter,
                GraphFor,
                GraphLet,
                GraphLimit,
                GraphMatch,
                GraphOffset,
                GraphOrderBy,
                GraphWith {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(GraphStatementVisitor<R> visitor);
}
