package dev.spanlift.catalog;

import dev.spanlift.ast.AlterChangeStream;
import dev.spanlift.ast.AlterDatabase;
import dev.spanlift.ast.AlterIndex;
import dev.spanlift.ast.AlterLocalityGroup;
import dev.spanlift.ast.AlterModel;
import dev.spanlift.ast.AlterProtoBundle;
import dev.spanlift.ast.AlterQueue;
import dev.spanlift.ast.AlterSchema;
import dev.spanlift.ast.AlterSearchIndex;
import dev.spanlift.ast.AlterSequence;
import dev.spanlift.ast.AlterStatistics;
import dev.spanlift.ast.AlterTable;
import dev.spanlift.ast.AlterVectorIndex;
import dev.spanlift.ast.Analyze;
import dev.spanlift.ast.CreateChangeStream;
import dev.spanlift.ast.CreateDatabase;
import dev.spanlift.ast.CreateFunction;
import dev.spanlift.ast.CreateIndex;
import dev.spanlift.ast.CreateLocalityGroup;
import dev.spanlift.ast.CreateModel;
import dev.spanlift.ast.CreatePlacement;
import dev.spanlift.ast.CreatePropertyGraph;
import dev.spanlift.ast.CreateProtoBundle;
import dev.spanlift.ast.CreateQueue;
import dev.spanlift.ast.CreateRole;
import dev.spanlift.ast.CreateSchema;
import dev.spanlift.ast.CreateSearchIndex;
import dev.spanlift.ast.CreateSequence;
import dev.spanlift.ast.CreateTable;
import dev.spanlift.ast.CreateVectorIndex;
import dev.spanlift.ast.CreateView;
import dev.spanlift.ast.Drop;
import dev.spanlift.ast.DropProtoBundle;
import dev.spanlift.ast.Grant;
import dev.spanlift.ast.GrantRole;
import dev.spanlift.ast.NotDdl;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.RenameTable;
import dev.spanlift.ast.Revoke;
import dev.spanlift.ast.RevokeRole;
import dev.spanlift.ast.StatementVisitor;
import dev.spanlift.ast.Unparsed;
import java.util.Optional;

/** Applies statements: dispatch to the family that knows how, and the small statements themselves. */
final class StatementApplier implements StatementVisitor<StatementApplier> {
    private static final String PROTO_BUNDLE = "PROTO BUNDLE";

    private final CatalogDraft catalog;
    private final TableStatements tables;
    private final IndexStatements indexes;
    private final ViewStatements views;
    private final SequenceStatements sequences;
    private final ChangeStreamStatements changeStreams;
    private final OtherStatements others;
    private final DropStatements drops;
    private final UnparsedStatements unparsed;

    StatementApplier(CatalogDraft catalog, CommentFinder comments) {
        this.catalog = catalog;
        this.views = new ViewStatements(catalog, comments);
        this.tables = new TableStatements(catalog, views, comments);
        this.indexes = new IndexStatements(catalog, comments);
        this.sequences = new SequenceStatements(catalog, comments);
        this.changeStreams = new ChangeStreamStatements(catalog);
        this.others = new OtherStatements(catalog);
        this.drops = new DropStatements(catalog);
        this.unparsed = new UnparsedStatements(catalog);
    }

    @Override
    public StatementApplier visitCreateDatabase(CreateDatabase node) {
        catalog.databaseName = Optional.of(Names.text(node.name()));
        node.options().ifPresent(this::setDatabaseOptions);
        return this;
    }

    @Override
    public StatementApplier visitAlterDatabase(AlterDatabase node) {
        catalog.databaseName = Optional.of(Names.text(node.name()));
        setDatabaseOptions(node.options());
        return this;
    }

    private void setDatabaseOptions(Options options) {
        OptionRules rules = new OptionRules(catalog);
        rules.check("the database", options, OptionRules.DATABASE);
        catalog.databaseOptions.set(options);
        catalog.databaseOptions
                .get("default_sequence_kind")
                .filter(option ->
                        !SequenceRules.isKind(option) && options.entries().contains(option))
                .ifPresent(option -> rules.invalid(
                        option,
                        "the database",
                        "there is no such sequence kind",
                        "'" + SequenceRules.BIT_REVERSED_POSITIVE + "'"));
    }

    @Override
    public StatementApplier visitCreateSchema(CreateSchema node) {
        ObjectName name = Names.objectName(node.name());
        if (!(catalog.find(name).isPresent() && (node.ifNotExists() || node.orReplace()))) {
            catalog.declare(new SchemaDraft(name, node.span()), node.name().span());
        }
        return this;
    }

    @Override
    public StatementApplier visitAlterSchema(AlterSchema node) {
        if (!node.ifExists()) {
            catalog.resolveIgnoringCase(node.name(), NamedDraft.SHARED_NAMESPACE, SchemaDraft.class, "schema");
        }
        return this;
    }

    @Override
    public StatementApplier visitDrop(Drop node) {
        drops.drop(node);
        return this;
    }

    @Override
    public StatementApplier visitCreateTable(CreateTable node) {
        tables.create(node);
        return this;
    }

    @Override
    public StatementApplier visitAlterTable(AlterTable node) {
        tables.alter(node);
        return this;
    }

    @Override
    public StatementApplier visitRenameTable(RenameTable node) {
        tables.rename(node);
        return this;
    }

    @Override
    public StatementApplier visitCreateQueue(CreateQueue node) {
        tables.create(node);
        return this;
    }

    @Override
    public StatementApplier visitAlterQueue(AlterQueue node) {
        tables.alter(node);
        return this;
    }

    @Override
    public StatementApplier visitCreateIndex(CreateIndex node) {
        indexes.create(node);
        return this;
    }

    @Override
    public StatementApplier visitAlterIndex(AlterIndex node) {
        indexes.alter(node.name(), node.alteration());
        return this;
    }

    @Override
    public StatementApplier visitCreateSearchIndex(CreateSearchIndex node) {
        indexes.create(node);
        return this;
    }

    @Override
    public StatementApplier visitAlterSearchIndex(AlterSearchIndex node) {
        indexes.alter(node.name(), node.alteration());
        return this;
    }

    @Override
    public StatementApplier visitCreateVectorIndex(CreateVectorIndex node) {
        indexes.create(node);
        return this;
    }

    @Override
    public StatementApplier visitAlterVectorIndex(AlterVectorIndex node) {
        indexes.alter(node.name(), node.alteration());
        return this;
    }

    @Override
    public StatementApplier visitCreateView(CreateView node) {
        views.create(node);
        return this;
    }

    @Override
    public StatementApplier visitCreateSequence(CreateSequence node) {
        sequences.create(node);
        return this;
    }

    @Override
    public StatementApplier visitAlterSequence(AlterSequence node) {
        sequences.alter(node);
        return this;
    }

    @Override
    public StatementApplier visitCreateChangeStream(CreateChangeStream node) {
        changeStreams.create(node);
        return this;
    }

    @Override
    public StatementApplier visitAlterChangeStream(AlterChangeStream node) {
        changeStreams.alter(node);
        return this;
    }

    @Override
    public StatementApplier visitCreateRole(CreateRole node) {
        others.create("ROLE", OtherStatements.path(node.name()), false, node);
        return this;
    }

    @Override
    public StatementApplier visitCreateLocalityGroup(CreateLocalityGroup node) {
        others.create("LOCALITY GROUP", OtherStatements.path(node.name()), false, node);
        return this;
    }

    @Override
    public StatementApplier visitAlterLocalityGroup(AlterLocalityGroup node) {
        others.alter("LOCALITY GROUP", OtherStatements.path(node.name()), node);
        return this;
    }

    @Override
    public StatementApplier visitCreatePlacement(CreatePlacement node) {
        others.create("PLACEMENT", OtherStatements.path(node.name()), false, node);
        return this;
    }

    @Override
    public StatementApplier visitAlterStatistics(AlterStatistics node) {
        others.keep("STATISTICS", node);
        return this;
    }

    /** Starts a job and changes nothing of the schema. */
    @Override
    public StatementApplier visitAnalyze(Analyze node) {
        return this;
    }

    @Override
    public StatementApplier visitCreateModel(CreateModel node) {
        if (node.orReplace()) {
            others.createOrReplace("MODEL", node.name(), node);
        } else {
            others.create("MODEL", node.name(), node.ifNotExists(), node);
        }
        return this;
    }

    @Override
    public StatementApplier visitAlterModel(AlterModel node) {
        if (!node.ifExists() || catalog.find(Names.objectName(node.name())).isPresent()) {
            others.alter("MODEL", node.name(), node);
        }
        return this;
    }

    @Override
    public StatementApplier visitCreateProtoBundle(CreateProtoBundle node) {
        node.types().forEach(type -> catalog.addProtoType(Names.text(type)));
        others.create(PROTO_BUNDLE, OtherStatements.nameless(PROTO_BUNDLE, node.span()), false, node);
        return this;
    }

    @Override
    public StatementApplier visitAlterProtoBundle(AlterProtoBundle node) {
        node.insert().forEach(type -> catalog.addProtoType(Names.text(type)));
        others.alter(PROTO_BUNDLE, OtherStatements.nameless(PROTO_BUNDLE, node.span()), node);
        return this;
    }

    @Override
    public StatementApplier visitDropProtoBundle(DropProtoBundle node) {
        others.drop(PROTO_BUNDLE, OtherStatements.nameless(PROTO_BUNDLE, node.span()));
        return this;
    }

    @Override
    public StatementApplier visitCreateFunction(CreateFunction node) {
        if (node.orReplace()) {
            others.createOrReplace("FUNCTION", node.name(), node);
        } else {
            others.create("FUNCTION", node.name(), false, node);
        }
        return this;
    }

    @Override
    public StatementApplier visitCreatePropertyGraph(CreatePropertyGraph node) {
        if (node.orReplace()) {
            others.createOrReplace("PROPERTY GRAPH", node.name(), node);
        } else {
            others.create("PROPERTY GRAPH", node.name(), node.ifNotExists(), node);
        }
        return this;
    }

    @Override
    public StatementApplier visitGrant(Grant node) {
        catalog.access.grant(node);
        return this;
    }

    @Override
    public StatementApplier visitRevoke(Revoke node) {
        catalog.access.revoke(node);
        return this;
    }

    @Override
    public StatementApplier visitGrantRole(GrantRole node) {
        catalog.access.grant(node);
        return this;
    }

    @Override
    public StatementApplier visitRevokeRole(RevokeRole node) {
        catalog.access.revoke(node);
        return this;
    }

    @Override
    public StatementApplier visitUnparsed(Unparsed node) {
        unparsed.apply(node);
        return this;
    }

    @Override
    public StatementApplier visitNotDdl(NotDdl node) {
        return this;
    }
}
