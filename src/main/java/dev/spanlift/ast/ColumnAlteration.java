package dev.spanlift.ast;

/**
 * What ALTER TABLE ... ALTER COLUMN does to the column.
 */
public sealed interface ColumnAlteration extends Node
        permits AlterIdentity,
                DropDefault,
                DropNotNull,
                DropOnUpdate,
                RedefineColumn,
                SetColumnOptions,
                SetDefault,
                SetNotNull,
                SetOnUpdate {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(ColumnAlterationVisitor<R> visitor);
}
