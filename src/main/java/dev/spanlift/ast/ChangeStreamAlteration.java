package dev.spanlift.ast;

/**
 * What ALTER CHANGE STREAM does.
 */
public sealed interface ChangeStreamAlteration extends Node
        permits DropChangeStreamScope, SetChangeStreamOptions, SetChangeStreamScope {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(ChangeStreamAlterationVisitor<R> visitor);
}
