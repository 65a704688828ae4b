package dev.spanlift.ast;

/**
 * What may stand between the parentheses of CREATE TABLE, in written order.
 */
public sealed interface TableElement extends Node
        permits CheckConstraint, ColumnDefinition, ForeignKey, PrimaryKey, Synonym, UnparsedElement {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(TableElementVisitor<R> visitor);
}
