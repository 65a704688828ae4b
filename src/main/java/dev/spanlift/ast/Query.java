package dev.spanlift.ast;

/**
 * A query, or a part of one that is a query itself.
 */
public sealed interface Query extends Node
        permits FromQuery, GraphQuery, HintedQuery, ParenthesizedQuery, QueryExpression, Select, SetOperation {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(QueryVisitor<R> visitor);
}
