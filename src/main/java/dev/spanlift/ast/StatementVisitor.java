package dev.spanlift.ast;

/**
 * A method for each kind of {@link Statement}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface StatementVisitor<R> {
    /** Visits {@link CreateDatabase}. */
    R visitCreateDatabase(CreateDatabase node);

    /** Visits {@link AlterDatabase}. */
    R visitAlterDatabase(AlterDatabase node);

    /** Visits {@link CreateSchema}. */
    R visitCreateSchema(CreateSchema node);

    /** Visits {@link AlterSchema}. */
    R visitAlterSchema(AlterSchema node);

    /** Visits {@link Drop}. */
    R visitDrop(Drop node);

    /** Visits {@link CreateTable}. */
    R visitCreateTable(CreateTable node);

    /** Visits {@link AlterTable}. */
    R visitAlterTable(AlterTable node);

    /** Visits {@link RenameTable}. */
    R visitRenameTable(RenameTable node);

    /** Visits {@link CreateQueue}. */
    R visitCreateQueue(CreateQueue node);

    /** Visits {@link AlterQueue}. */
    R visitAlterQueue(AlterQueue node);

    /** Visits {@link CreateIndex}. */
    R visitCreateIndex(CreateIndex node);

    /** Visits {@link AlterIndex}. */
    R visitAlterIndex(AlterIndex node);

    /** Visits {@link CreateSearchIndex}. */
    R visitCreateSearchIndex(CreateSearchIndex node);

    /** Visits {@link AlterSearchIndex}. */
    R visitAlterSearchIndex(AlterSearchIndex node);

    /** Visits {@link CreateVectorIndex}. */
    R visitCreateVectorIndex(CreateVectorIndex node);

    /** Visits {@link AlterVectorIndex}. */
    R visitAlterVectorIndex(AlterVectorIndex node);

    /** Visits {@link CreateView}. */
    R visitCreateView(CreateView node);

    /** Visits {@link CreateChangeStream}. */
    R visitCreateChangeStream(CreateChangeStream node);

    /** Visits {@link AlterChangeStream}. */
    R visitAlterChangeStream(AlterChangeStream node);

    /** Visits {@link CreateSequence}. */
    R visitCreateSequence(CreateSequence node);

    /** Visits {@link AlterSequence}. */
    R visitAlterSequence(AlterSequence node);

    /** Visits {@link CreateRole}. */
    R visitCreateRole(CreateRole node);

    /** Visits {@link CreateLocalityGroup}. */
    R visitCreateLocalityGroup(CreateLocalityGroup node);

    /** Visits {@link AlterLocalityGroup}. */
    R visitAlterLocalityGroup(AlterLocalityGroup node);

    /** Visits {@link CreatePlacement}. */
    R visitCreatePlacement(CreatePlacement node);

    /** Visits {@link AlterPlacement}. */
    R visitAlterPlacement(AlterPlacement node);

    /** Visits {@link AlterStatistics}. */
    R visitAlterStatistics(AlterStatistics node);

    /** Visits {@link Analyze}. */
    R visitAnalyze(Analyze node);

    /** Visits {@link CreateModel}. */
    R visitCreateModel(CreateModel node);

    /** Visits {@link AlterModel}. */
    R visitAlterModel(AlterModel node);

    /** Visits {@link CreateProtoBundle}. */
    R visitCreateProtoBundle(CreateProtoBundle node);

    /** Visits {@link AlterProtoBundle}. */
    R visitAlterProtoBundle(AlterProtoBundle node);

    /** Visits {@link DropProtoBundle}. */
    R visitDropProtoBundle(DropProtoBundle node);

    /** Visits {@link CreateFunction}. */
    R visitCreateFunction(CreateFunction node);

    /** Visits {@link CreatePropertyGraph}. */
    R visitCreatePropertyGraph(CreatePropertyGraph node);

    /** Visits {@link Grant}. */
    R visitGrant(Grant node);

    /** Visits {@link Revoke}. */
    R visitRevoke(Revoke node);

    /** Visits {@link GrantRole}. */
    R visitGrantRole(GrantRole node);

    /** Visits {@link RevokeRole}. */
    R visitRevokeRole(RevokeRole node);

    /** Visits {@link Unparsed}. */
    R visitUnparsed(Unparsed node);

    /** Visits {@link NotDdl}. */
    R visitNotDdl(NotDdl node);
}
