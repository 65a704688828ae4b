package dev.spanlift.ast;

/**
 * A statement of a DDL script.
 */
public sealed interface Statement extends Node
        permits AlterChangeStream,
                AlterDatabase,
                AlterIndex,
                AlterLocalityGroup,
                AlterSchema,
                AlterSearchIndex,
                AlterSequence,
                AlterStatistics,
                AlterTable,
                AlterVectorIndex,
                Analyze,
                CreateChangeStream,
                CreateDatabase,
                CreateIndex,
                CreateLocalityGroup,
                CreatePlacement,
                CreateRole,
                CreateSchema,
                CreateSearchIndex,
                CreateSequence,
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
