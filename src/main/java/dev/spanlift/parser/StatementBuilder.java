package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.AlterDatabase;
import dev.spanlift.ast.AlterLocalityGroup;
import dev.spanlift.ast.AlterPlacement;
import dev.spanlift.ast.AlterProtoBundle;
import dev.spanlift.ast.AlterSchema;
import dev.spanlift.ast.AlterStatistics;
import dev.spanlift.ast.Analyze;
import dev.spanlift.ast.CreateDatabase;
import dev.spanlift.ast.CreateLocalityGroup;
import dev.spanlift.ast.CreatePlacement;
import dev.spanlift.ast.CreateProtoBundle;
import dev.spanlift.ast.CreateRole;
import dev.spanlift.ast.CreateSchema;
import dev.spanlift.ast.CreateView;
import dev.spanlift.ast.Drop;
import dev.spanlift.ast.DropProtoBundle;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExpressionKeyPart;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IndexKeyPart;
import dev.spanlift.ast.KeyPart;
import dev.spanlift.ast.Option;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.SchemaObjectKind;
import dev.spanlift.ast.SignedInteger;
import dev.spanlift.ast.SortDirection;
import dev.spanlift.ast.SqlSecurity;
import dev.spanlift.ast.Statement;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser.AlterChangeStreamContext;
import dev.spanlift.parser.generated.SpannerParser.AlterDatabaseContext;
import dev.spanlift.parser.generated.SpannerParser.AlterIndexContext;
import dev.spanlift.parser.generated.SpannerParser.AlterLocalityGroupContext;
import dev.spanlift.parser.generated.SpannerParser.AlterModelContext;
import dev.spanlift.parser.generated.SpannerParser.AlterPlacementContext;
import dev.spanlift.parser.generated.SpannerParser.AlterProtoBundleContext;
import dev.spanlift.parser.generated.SpannerParser.AlterQueueContext;
import dev.spanlift.parser.generated.SpannerParser.AlterSchemaContext;
import dev.spanlift.parser.generated.SpannerParser.AlterSearchIndexContext;
import dev.spanlift.parser.generated.SpannerParser.AlterSequenceContext;
import dev.spanlift.parser.generated.SpannerParser.AlterStatisticsContext;
import dev.spanlift.parser.generated.SpannerParser.AlterTableContext;
import dev.spanlift.parser.generated.SpannerParser.AlterVectorIndexContext;
import dev.spanlift.parser.generated.SpannerParser.AnalyzeContext;
import dev.spanlift.parser.generated.SpannerParser.ColumnListContext;
import dev.spanlift.parser.generated.SpannerParser.CreateChangeStreamContext;
import dev.spanlift.parser.generated.SpannerParser.CreateDatabaseContext;
import dev.spanlift.parser.generated.SpannerParser.CreateFunctionContext;
import dev.spanlift.parser.generated.SpannerParser.CreateIndexContext;
import dev.spanlift.parser.generated.SpannerParser.CreateLocalityGroupContext;
import dev.spanlift.parser.generated.SpannerParser.CreateModelContext;
import dev.spanlift.parser.generated.SpannerParser.CreatePlacementContext;
import dev.spanlift.parser.generated.SpannerParser.CreatePropertyGraphContext;
import dev.spanlift.parser.generated.SpannerParser.CreateProtoBundleContext;
import dev.spanlift.parser.generated.SpannerParser.CreateQueueContext;
import dev.spanlift.parser.generated.SpannerParser.CreateRoleContext;
import dev.spanlift.parser.generated.SpannerParser.CreateSchemaContext;
import dev.spanlift.parser.generated.SpannerParser.CreateSearchIndexContext;
import dev.spanlift.parser.generated.SpannerParser.CreateSequenceContext;
import dev.spanlift.parser.generated.SpannerParser.CreateTableContext;
import dev.spanlift.parser.generated.SpannerParser.CreateVectorIndexContext;
import dev.spanlift.parser.generated.SpannerParser.CreateViewContext;
import dev.spanlift.parser.generated.SpannerParser.DropContext;
import dev.spanlift.parser.generated.SpannerParser.DropProtoBundleContext;
import dev.spanlift.parser.generated.SpannerParser.GrantContext;
import dev.spanlift.parser.generated.SpannerParser.GrantRoleContext;
import dev.spanlift.parser.generated.SpannerParser.KeyPartContext;
import dev.spanlift.parser.generated.SpannerParser.KeyPartListContext;
import dev.spanlift.parser.generated.SpannerParser.LocalityGroupNameContext;
import dev.spanlift.parser.generated.SpannerParser.ObjectKindContext;
import dev.spanlift.parser.generated.SpannerParser.OptionContext;
import dev.spanlift.parser.generated.SpannerParser.OptionsClauseContext;
import dev.spanlift.parser.generated.SpannerParser.ProtoTypeListContext;
import dev.spanlift.parser.generated.SpannerParser.RenameTableContext;
import dev.spanlift.parser.generated.SpannerParser.RevokeContext;
import dev.spanlift.parser.generated.SpannerParser.RevokeRoleContext;
import dev.spanlift.parser.generated.SpannerParser.SignedIntegerContext;
import dev.spanlift.parser.generated.SpannerParser.SqlSecurityClauseContext;
import dev.spanlift.parser.generated.SpannerParser.StatementContext;
import dev.spanlift.parser.generated.SpannerParser.ValueExpressionContext;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds statements: dispatch, the small statements, and the clauses that several statements share. */
final class StatementBuilder extends LabelVisitor<Statement> {
    private final AstBuilder builder;
    private final TableBuilder tables;
    private final QueueBuilder queues;
    private final IndexBuilder indexes;
    private final ChangeStreamBuilder changeStreams;
    private final SequenceBuilder sequences;
    private final AccessBuilder access;
    private final PropertyGraphBuilder propertyGraphs;
    private final FunctionBuilder functions;
    private final ModelBuilder models;

    StatementBuilder(AstBuilder builder) {
        this.builder = builder;
        this.tables = new TableBuilder(builder);
        this.queues = new QueueBuilder(builder);
        this.indexes = new IndexBuilder(builder);
        this.changeStreams = new ChangeStreamBuilder(builder);
        this.sequences = new SequenceBuilder(builder);
        this.access = new AccessBuilder(builder);
        this.propertyGraphs = new PropertyGraphBuilder(builder);
        this.functions = new FunctionBuilder(builder);
        this.models = new ModelBuilder(builder);
    }

    SequenceBuilder sequences() {
        return sequences;
    }

    Statement statement(StatementContext context) {
        if (context.create != null) {
            return context.create.accept(this);
        }
        return context.alter != null ? context.alter.accept(this) : context.other.accept(this);
    }

    TableBuilder tables() {
        return tables;
    }

    QueueBuilder queues() {
        return queues;
    }

    // ---------------------------------------------------------------- databases, schemas, DROP

    @Override
    public Statement visitCreateDatabase(CreateDatabaseContext context) {
        return new CreateDatabase(
                builder.path(context.name), optional(context.options, this::options), builder.span(context));
    }

    @Override
    public Statement visitAlterDatabase(AlterDatabaseContext context) {
        return new AlterDatabase(builder.path(context.name), options(context.options), builder.span(context));
    }

    @Override
    public Statement visitCreateSchema(CreateSchemaContext context) {
        return new CreateSchema(
                context.orReplace != null,
                context.ifNotExists != null,
                builder.path(context.name),
                optional(context.options, this::options),
                builder.span(context));
    }

    @Override
    public Statement visitAlterSchema(AlterSchemaContext context) {
        return new AlterSchema(
                context.ifExists != null,
                builder.path(context.name),
                optional(context.options, this::options),
                builder.span(context));
    }

    @Override
    public Statement visitDrop(DropContext context) {
        SchemaObjectKind kind = objectKind(context.kind);
        if (context.ifExists != null && kind == SchemaObjectKind.ROLE) {
            builder.syntaxError(
                    builder.span(context.ifExists), "DROP " + kind.keywords() + " has no IF EXISTS", "remove it");
        }
        return new Drop(kind, context.ifExists != null, droppedName(context, kind), builder.span(context));
    }

    private Path droppedName(DropContext context, SchemaObjectKind kind) {
        if (context.name != null) {
            return builder.path(context.name);
        }
        SourceSpan span = builder.span(context.group);
        if (kind != SchemaObjectKind.LOCALITY_GROUP) {
            builder.syntaxError(
                    span, "DEFAULT is a reserved word and no name", "quote it with backquotes: `" + span.text() + "`");
        }
        return new Path(List.of(defaultGroup(span)), span);
    }

    private static SchemaObjectKind objectKind(ObjectKindContext context) {
        return switch (context.first.getType()) {
            case SpannerLexer.SCHEMA -> SchemaObjectKind.SCHEMA;
            case SpannerLexer.TABLE -> SchemaObjectKind.TABLE;
            case SpannerLexer.QUEUE -> SchemaObjectKind.QUEUE;
            case SpannerLexer.INDEX -> SchemaObjectKind.INDEX;
            case SpannerLexer.SEARCH -> SchemaObjectKind.SEARCH_INDEX;
            case SpannerLexer.VECTOR -> SchemaObjectKind.VECTOR_INDEX;
            case SpannerLexer.VIEW -> SchemaObjectKind.VIEW;
            case SpannerLexer.CHANGE -> SchemaObjectKind.CHANGE_STREAM;
            case SpannerLexer.SEQUENCE -> SchemaObjectKind.SEQUENCE;
            case SpannerLexer.ROLE -> SchemaObjectKind.ROLE;
            case SpannerLexer.MODEL -> SchemaObjectKind.MODEL;
            case SpannerLexer.PROPERTY -> SchemaObjectKind.PROPERTY_GRAPH;
            case SpannerLexer.LOCALITY -> SchemaObjectKind.LOCALITY_GROUP;
            case SpannerLexer.PLACEMENT -> SchemaObjectKind.PLACEMENT;
            default -> SchemaObjectKind.FUNCTION;
        };
    }

    // ---------------------------------------------------------------- tables and indexes

    @Override
    public Statement visitCreateTable(CreateTableContext context) {
        return tables.createTable(context);
    }

    @Override
    public Statement visitAlterTable(AlterTableContext context) {
        return tables.alterTable(context);
    }

    @Override
    public Statement visitRenameTable(RenameTableContext context) {
        return tables.renameTable(context);
    }

    @Override
    public Statement visitCreateQueue(CreateQueueContext context) {
        return tables.createQueue(context);
    }

    @Override
    public Statement visitAlterQueue(AlterQueueContext context) {
        return queues.alterQueue(context);
    }

    @Override
    public Statement visitCreateIndex(CreateIndexContext context) {
        return indexes.createIndex(context);
    }

    @Override
    public Statement visitAlterIndex(AlterIndexContext context) {
        return indexes.alterIndex(context);
    }

    @Override
    public Statement visitCreateSearchIndex(CreateSearchIndexContext context) {
        return indexes.createSearchIndex(context);
    }

    @Override
    public Statement visitAlterSearchIndex(AlterSearchIndexContext context) {
        return indexes.alterSearchIndex(context);
    }

    @Override
    public Statement visitCreateVectorIndex(CreateVectorIndexContext context) {
        return indexes.createVectorIndex(context);
    }

    @Override
    public Statement visitAlterVectorIndex(AlterVectorIndexContext context) {
        return indexes.alterVectorIndex(context);
    }

    // ---------------------------------------------------------------- views

    @Override
    public Statement visitCreateView(CreateViewContext context) {
        return new CreateView(
                context.orReplace != null,
                builder.path(context.name),
                optional(context.security, StatementBuilder::sqlSecurity),
                builder.queries().query(context.body),
                builder.span(context));
    }

    // ---------------------------------------------------------------- change streams and sequences

    @Override
    public Statement visitCreateChangeStream(CreateChangeStreamContext context) {
        return changeStreams.createChangeStream(context);
    }

    @Override
    public Statement visitAlterChangeStream(AlterChangeStreamContext context) {
        return changeStreams.alterChangeStream(context);
    }

    @Override
    public Statement visitCreateSequence(CreateSequenceContext context) {
        return sequences.createSequence(context);
    }

    @Override
    public Statement visitAlterSequence(AlterSequenceContext context) {
        return sequences.alterSequence(context);
    }

    // ---------------------------------------------------------------- roles, storage, statistics

    @Override
    public Statement visitCreateRole(CreateRoleContext context) {
        return new CreateRole(builder.identifier(context.name), builder.span(context));
    }

    @Override
    public Statement visitCreateLocalityGroup(CreateLocalityGroupContext context) {
        return new CreateLocalityGroup(
                context.ifNotExists != null,
                groupName(context.name),
                optional(context.options, this::options),
                builder.span(context));
    }

    @Override
    public Statement visitAlterLocalityGroup(AlterLocalityGroupContext context) {
        return new AlterLocalityGroup(
                context.ifExists != null,
                groupName(context.name),
                optional(context.options, this::options),
                builder.span(context));
    }

    private Identifier groupName(LocalityGroupNameContext context) {
        return context.name == null ? defaultGroup(builder.span(context)) : builder.identifier(context.name);
    }

    private static Identifier defaultGroup(SourceSpan span) {
        return new Identifier("default", true, span);
    }

    @Override
    public Statement visitCreatePlacement(CreatePlacementContext context) {
        return new CreatePlacement(
                context.ifNotExists != null,
                builder.identifier(context.name),
                optional(context.options, this::options),
                builder.span(context));
    }

    @Override
    public Statement visitAlterPlacement(AlterPlacementContext context) {
        return new AlterPlacement(
                context.ifExists != null,
                builder.identifier(context.name),
                options(context.options),
                builder.span(context));
    }

    @Override
    public Statement visitAlterStatistics(AlterStatisticsContext context) {
        return new AlterStatistics(builder.identifier(context.name), options(context.options), builder.span(context));
    }

    @Override
    public Statement visitAnalyze(AnalyzeContext context) {
        return new Analyze(builder.span(context));
    }

    // ---------------------------------------------------------------- models, proto bundles, functions

    @Override
    public Statement visitCreateModel(CreateModelContext context) {
        return models.createModel(context);
    }

    @Override
    public Statement visitAlterModel(AlterModelContext context) {
        return models.alterModel(context);
    }

    @Override
    public Statement visitCreateProtoBundle(CreateProtoBundleContext context) {
        return new CreateProtoBundle(protoTypes(context.types), builder.span(context));
    }

    @Override
    public Statement visitAlterProtoBundle(AlterProtoBundleContext context) {
        return new AlterProtoBundle(
                protoTypes(context.insert),
                protoTypes(context.update),
                protoTypes(context.delete),
                builder.span(context));
    }

    @Override
    public Statement visitDropProtoBundle(DropProtoBundleContext context) {
        return new DropProtoBundle(builder.span(context));
    }

    private List<Path> protoTypes(@Nullable ProtoTypeListContext context) {
        return context == null ? List.of() : list(context.types, builder::path);
    }

    @Override
    public Statement visitCreateFunction(CreateFunctionContext context) {
        return functions.createFunction(context);
    }

    // ---------------------------------------------------------------- property graphs

    @Override
    public Statement visitCreatePropertyGraph(CreatePropertyGraphContext context) {
        return propertyGraphs.createPropertyGraph(context);
    }

    // ---------------------------------------------------------------- access

    @Override
    public Statement visitGrant(GrantContext context) {
        return access.grant(context);
    }

    @Override
    public Statement visitRevoke(RevokeContext context) {
        return access.revoke(context);
    }

    @Override
    public Statement visitGrantRole(GrantRoleContext context) {
        return access.grantRole(context);
    }

    @Override
    public Statement visitRevokeRole(RevokeRoleContext context) {
        return access.revokeRole(context);
    }

    // ---------------------------------------------------------------- shared clauses

    Options options(OptionsClauseContext context) {
        return new Options(list(context.entries, this::option), builder.span(context));
    }

    private Option option(OptionContext context) {
        return new Option(
                builder.path(context.name), builder.expressions().expression(context.value), builder.span(context));
    }

    List<Identifier> columns(ColumnListContext context) {
        return list(context.columns, builder::identifier);
    }

    /** Builds the columns of a key: those that {@code place} sorts by. */
    List<KeyPart> keyParts(KeyPartListContext context, String place) {
        reportTrailingComma(context);
        return keyParts(context.parts, place);
    }

    /** Builds key parts where only columns are taken; an expression is reported and left out. */
    List<KeyPart> keyParts(List<KeyPartContext> contexts, String place) {
        List<KeyPart> parts = new ArrayList<>(contexts.size());
        for (KeyPartContext context : contexts) {
            if (context.column == null) {
                builder.syntaxError(
                        builder.span(context),
                        place + " takes columns, no expressions",
                        "add a stored generated column with the expression");
            } else {
                parts.add(keyColumn(context));
            }
        }
        return parts;
    }

    /** Builds the key of an ordinary index. */
    List<IndexKeyPart> indexKeyParts(KeyPartListContext context) {
        reportTrailingComma(context);
        return list(
                context.parts,
                part -> part.column == null
                        ? new ExpressionKeyPart(
                                builder.expressions().expression(part.value), direction(part), builder.span(part))
                        : keyColumn(part));
    }

    /**
     * Reports a trailing comma, which is kept out of the tree: Spanner refuses it there, while some tools write and take it,
     * so it is worth a warning and no more.
     */
    private void reportTrailingComma(KeyPartListContext context) {
        if (context.trailing != null) {
            builder.report(Diagnostic.of(
                            DiagnosticCode.TRAILING_COMMA,
                            builder.span(context.trailing),
                            "Spanner takes no comma behind the last key column")
                    .withHint("remove the comma"));
        }
    }

    private KeyPart keyColumn(KeyPartContext context) {
        return new KeyPart(builder.identifier(context.column), direction(context), builder.span(context));
    }

    private static Optional<SortDirection> direction(KeyPartContext context) {
        return optional(context.direction, ExpressionBuilder::direction);
    }

    static SqlSecurity sqlSecurity(SqlSecurityClauseContext context) {
        return context.kind.getType() == SpannerLexer.DEFINER ? SqlSecurity.DEFINER : SqlSecurity.INVOKER;
    }

    SignedInteger signedInteger(SignedIntegerContext context) {
        return new SignedInteger(context.minus != null, builder.integer(context.magnitude), builder.span(context));
    }

    /** Builds the expression of a clause that asks for parentheses, and takes these away. */
    Expression clauseExpression(ValueExpressionContext context, String clause) {
        Expression expression = builder.expressions().valueExpression(context);
        if (expression instanceof ParenthesizedExpression parenthesized) {
            return parenthesized.inner();
        }
        builder.syntaxError(
                expression.span(),
                clause + " needs parentheses around its expression",
                "write " + clause + " (" + expression.span().text() + ")");
        return expression;
    }
}
