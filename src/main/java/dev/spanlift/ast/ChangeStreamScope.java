package dev.spanlift.ast;

/**
 * What a change stream watches.
 */
public sealed interface ChangeStreamScope extends Node permits WatchAll, WatchTables {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(ChangeStreamScopeVisitor<R> visitor);
}
