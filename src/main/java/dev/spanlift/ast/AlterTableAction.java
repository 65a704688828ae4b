package dev.spanlift.ast;

/**
 * What ALTER TABLE does.
 */
public sealed interface AlterTableAction extends Node
        permits AddColumn,
                AddConstraint,
                AddRowDeletionPolicy,
                AddSynonym,
                AlterColumn,
                DropColumn,
                DropConstraint,
                DropRowDeletionPolicy,
                DropSynonym,
                RenameTo,
                ReplaceRowDeletionPolicy,
                SetInterleave,
                SetOnDelete,
                SetTableOptions {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(AlterTableActionVisitor<R> visitor);
}
