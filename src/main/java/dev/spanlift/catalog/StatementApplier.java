package dev.spanlift.catalog;

import dev.spanlift.ast.AlterChangeStream;
import dev.spanlift.ast.AlterDatabase;
import dev.spanlift.ast.AlterIndex;
import dev.spanlift.ast.AlterLocalityGroup;
import dev.spanlift.ast.AlterModel;
import dev.spanlift.ast.AlterPlacement;
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
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.NotDdl;
import dev.spanlift.ast.NullLiteral;
import dev.spanlift.ast.Option;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.RenameTable;
import dev.spanlift.ast.Revoke;
import dev.spanlift.ast.RevokeRole;
import dev.spanlift.ast.StatementVisitor;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.Unparsed;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.time.ZoneId;
import java.util.Optional;

/** Applies statements: dispatch to the family that knows how, and the small statements themselves. */
final class StatementApplier implements StatementVisitor<StatementApplier> {
    private static final String PLACEMENT = "PLACEMENT";

    private static final String THE_DATABASE = "the database";

    private final CatalogDraft catalog;
    private final TableStatements tables;
    private final IndexStatements indexes;
    private final ViewStatements views;
    private final SequenceStatements sequences;
    private final ChangeStreamStatements changeStreams;
    private final RoleStatements roles;
    private final ModelStatements models;
    private final GraphStatements graphs;
    private final ProtoBundleStatements protoBundles;
    private final OtherStatements others;
    private final FunctionStatements functions;
    private final DropStatements drops;

    StatementApplier(CatalogDraft catalog, CommentFinder comments) {
        this.catalog = catalog;
        this.views = new ViewStatements(catalog, comments);
        this.tables = new TableStatements(catalog, views, comments);
        this.indexes = new IndexStatements(catalog, comments);
        this.sequences = new SequenceStatements(catalog, comments);
        this.changeStreams = new ChangeStreamStatements(catalog);
        this.roles = new RoleStatements(catalog);
        this.models = new ModelStatements(catalog);
        this.others = new OtherStatements(catalog);
        this.graphs = new GraphStatements(catalog, others);
        this.protoBundles = new ProtoBundleStatements(catalog, others);
        this.functions = new FunctionStatements(catalog, views);
        this.drops = new DropStatements(catalog);
    }

    @Override
    public StatementApplier visitCreateDatabase(CreateDatabase node) {
        String name = node.name().text();
        if (catalog.createdDatabase.isPresent()) {
            catalog.error(
                    DiagnosticCode.DUPLICATE_NAME,
                    node.name().span(),
                    name,
                    "there is a database already, `" + catalog.createdDatabase.get() + "`",
                    "a schema is that of one database; put the other one into a file of its own");
        }
        new NameRules(catalog).checkDatabase(name, node.name().span());
        catalog.createdDatabase = Optional.of(name);
        catalog.databaseName = Optional.of(name);
        node.options().ifPresent(this::setDatabaseOptions);
        return this;
    }

    @Override
    public StatementApplier visitAlterDatabase(AlterDatabase node) {
        String name = node.name().text();
        catalog.createdDatabase
                .filter(created -> !created.equals(name))
                .ifPresent(created -> catalog.error(
                        DiagnosticCode.UNKNOWN_OBJECT,
                        node.name().span(),
                        name,
                        "there is no database `" + name + "`",
                        "the database is called `" + created + "`"));
        catalog.databaseName = catalog.createdDatabase.or(() -> Optional.of(name));
        setDatabaseOptions(node.options());
        return this;
    }

    private void setDatabaseOptions(Options options) {
        OptionRules rules = new OptionRules(catalog);
        rules.check(THE_DATABASE, options, OptionRules.DATABASE);
        for (Option option : options.entries()) {
            boolean isNull = option.value() instanceof NullLiteral;
            switch (option.name().text()) {
                case "default_sequence_kind" -> {
                    if (isNull
                            && catalog.databaseOptions
                                    .get("default_sequence_kind")
                                    .isPresent()) {
                        rules.invalid(
                                option,
                                THE_DATABASE,
                                "`default_sequence_kind` cannot be taken away once it is set",
                                "'" + SequenceRules.BIT_REVERSED_POSITIVE + "' as before");
                    }
                }
                case "default_time_zone" -> checkTimeZone(rules, option);
                default -> {
                    // Nothing more to say than what its kind says.
                }
            }
        }
        catalog.databaseOptions.set(options);
    }

    private void checkTimeZone(OptionRules rules, Option option) {
        if (option.value() instanceof StringLiteral zone
                && !ZoneId.getAvailableZoneIds().contains(Literals.value(zone))) {
            rules.invalid(
                    option,
                    THE_DATABASE,
                    "there is no time zone `" + Literals.value(zone) + "`",
                    "a name of the time zone database, such as 'America/Los_Angeles'");
        } else if (catalog.hasTables()) {
            rules.invalid(
                    option,
                    THE_DATABASE,
                    "`default_time_zone` cannot change: the database has tables",
                    "to be set before the first table is created");
        }
    }

    @Override
    public StatementApplier visitCreateSchema(CreateSchema node) {
        ObjectName name = Names.objectName(node.name());
        if (!(node.ifNotExists() && catalog.has(name, SchemaDraft.class))) {
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
        roles.create(node);
        return this;
    }

    @Override
    public StatementApplier visitCreateLocalityGroup(CreateLocalityGroup node) {
        others.create(LocalityGroups.KEYWORDS, Path.of(node.name()), node.ifNotExists(), node);
        node.options().ifPresent(options -> checkGroupOptions(node.name(), options));
        return this;
    }

    @Override
    public StatementApplier visitAlterLocalityGroup(AlterLocalityGroup node) {
        if (!node.name().name().equals(LocalityGroups.DEFAULT)) {
            others.alter(LocalityGroups.KEYWORDS, Path.of(node.name()), node.ifExists(), node);
        }
        node.options().ifPresent(options -> checkGroupOptions(node.name(), options));
        return this;
    }

    private void checkGroupOptions(Identifier name, Options options) {
        new OptionRules(catalog).check("locality group `" + name.name() + "`", options, OptionRules.LOCALITY_GROUP);
    }

    @Override
    public StatementApplier visitCreatePlacement(CreatePlacement node) {
        others.create(PLACEMENT, Path.of(node.name()), node.ifNotExists(), node);
        node.options().ifPresent(options -> checkPlacementOptions(node.name(), options));
        return this;
    }

    @Override
    public StatementApplier visitAlterPlacement(AlterPlacement node) {
        others.alter(PLACEMENT, Path.of(node.name()), node.ifExists(), node);
        checkPlacementOptions(node.name(), node.options());
        return this;
    }

    private void checkPlacementOptions(Identifier name, Options options) {
        new OptionRules(catalog).check("placement `" + name.name() + "`", options, OptionRules.PLACEMENT);
    }

    @Override
    public StatementApplier visitAlterStatistics(AlterStatistics node) {
        new OptionRules(catalog)
                .check("statistics `" + node.packageName().name() + "`", node.options(), OptionRules.STATISTICS);
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
        models.create(node);
        return this;
    }

    @Override
    public StatementApplier visitAlterModel(AlterModel node) {
        models.alter(node);
        return this;
    }

    @Override
    public StatementApplier visitCreateProtoBundle(CreateProtoBundle node) {
        protoBundles.create(node);
        return this;
    }

    @Override
    public StatementApplier visitAlterProtoBundle(AlterProtoBundle node) {
        protoBundles.alter(node);
        return this;
    }

    @Override
    public StatementApplier visitDropProtoBundle(DropProtoBundle node) {
        protoBundles.drop(node);
        return this;
    }

    @Override
    public StatementApplier visitCreateFunction(CreateFunction node) {
        functions.create(node);
        return this;
    }

    @Override
    public StatementApplier visitCreatePropertyGraph(CreatePropertyGraph node) {
        graphs.create(node);
        return this;
    }

    @Override
    public StatementApplier visitGrant(Grant node) {
        roles.grant(node);
        return this;
    }

    @Override
    public StatementApplier visitRevoke(Revoke node) {
        roles.revoke(node);
        return this;
    }

    @Override
    public StatementApplier visitGrantRole(GrantRole node) {
        roles.grantRole(node);
        return this;
    }

    @Override
    public StatementApplier visitRevokeRole(RevokeRole node) {
        roles.revokeRole(node);
        return this;
    }

    @Override
    public StatementApplier visitUnparsed(Unparsed node) {
        new UnparsedStatements(catalog).apply(node);
        return this;
    }

    @Override
    public StatementApplier visitNotDdl(NotDdl node) {
        return this;
    }
}
