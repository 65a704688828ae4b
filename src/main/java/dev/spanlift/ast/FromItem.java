package dev.spanlift.ast;

/**
 * What a FROM clause takes rows from.
 */
public sealed interface FromItem extends Node
        permits GraphTable, ParenthesizedJoin, TableFunctionCall, TableReference, TableSubquery, Unnest {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(FromItemVisitor<R> visitor);
}
