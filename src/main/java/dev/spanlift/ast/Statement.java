package dev.spanlift.ast;

/**
 * A statement of a DDL script.
 */
public sealed interface Statement extends Node
        permits AlterChangeStream,
                AlterDatabase,
                AlterIndex,
                AlterLocalityGroup,
                AlterPlacement,
                AlterModel,
                AlterProtoBundle,
                AlterQueue,
                AlterSchema,
                AlterSearchIndex,
                AlterSequence,
                AlterStatistics,
                AlterTable,
                AlterVectorIndex,
                Analyze,
                CreateChangeStream,
                CreateDatabase,
                CreateFunction,
                CreateIndex,
                CreateLocalityGroup,
                CreateModel,
                CreatePlacement,
                CreatePropertyGraph,
                CreateProtoBundle,
                CreateQueue,
                CreateRole,
                CreateSchema,
                CreateSearchIndex,
                CreateSequence,
                CreateTable,
                CreateVectorIndex,
                CreateView,
                Drop,
                DropProtoBundle,
                Grant,
                GrantRole,
                NotDdl,
                RenameTable,
                Revoke,
                RevokeRole,
                Unparsed {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(StatementVisitor<R> visitor);
}
