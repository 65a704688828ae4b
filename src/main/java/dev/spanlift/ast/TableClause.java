package dev.spanlift.ast;

/**
 * What may follow the parentheses and the key of CREATE TABLE, each behind a comma.
 */
public sealed interface TableClause extends Node permits Interleave, RowDeletionPolicy, TableOptions {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(TableClauseVisitor<R> visitor);
}
