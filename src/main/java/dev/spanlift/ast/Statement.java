package dev.spanlift.ast;

/**
 * A statement of a DDL script.
 */
public sealed interface Statement extends Node
        permits AlterDatabase,
                AlterIndex,
                AlterSchema,
                AlterSearchIndex,
                AlterTable,
                AlterVectorIndex,
                CreateDatabase,
                CreateIndex,
                CreateSchema,
                CreateSearchIndex,
                CreateTable,
                CreateVectorIndex,
                CreateView,
                Drop,
                NotDdl,
                RenameTable,
                Unparsed {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(StatementVisitor<R> visitor);
}
