package dev.spanlift.format;

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
import dev.spanlift.ast.NotDdl;
import dev.spanlift.ast.RenameTable;
import dev.spanlift.ast.Revoke;
import dev.spanlift.ast.RevokeRole;
import dev.spanlift.ast.Statement;
import dev.spanlift.ast.StatementVisitor;
import dev.spanlift.ast.TableRename;
import dev.spanlift.ast.Unparsed;
import dev.spanlift.source.SourceSpan;
import dev.spanlift.text.SqlWriter;

/** Prints statements without their semicolon: dispatch to the families, and the small statements. */
final class StatementPrinter implements StatementVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;
    private final TablePrinter tables;
    private final AlterTablePrinter tableChanges;
    private final IndexPrinter indexes;
    private final ChangeStreamPrinter changeStreams;
    private final RoutinePrinter routines;
    private final PropertyGraphPrinter propertyGraphs;
    private final AccessPrinter access;

    StatementPrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
        this.tables = new TablePrinter(printers);
        this.tableChanges = new AlterTablePrinter(printers, tables);
        this.indexes = new IndexPrinter(printers);
        this.changeStreams = new ChangeStreamPrinter(printers);
        this.routines = new RoutinePrinter(printers);
        this.propertyGraphs = new PropertyGraphPrinter(printers);
        this.access = new AccessPrinter(printers);
    }

    SqlWriter statement(Statement statement) {
        return statement.accept(this);
    }

    // ---------------------------------------------------------------- what is no tree

    @Override
    public SqlWriter visitUnparsed(Unparsed node) {
        return writer.token(LineEnds.unified(node.span().text()));
    }

    @Override
    public SqlWriter visitNotDdl(NotDdl node) {
        return writer.token(
                node.span().equals(SourceSpan.NONE)
                        ? node.keyword()
                        : node.span().text());
    }

    // ---------------------------------------------------------------- databases, schemas, DROP

    @Override
    public SqlWriter visitCreateDatabase(CreateDatabase node) {
        writer.keywords("CREATE DATABASE");
        printers.names().path(node.name());
        node.options().ifPresent(printers.clauses()::options);
        return writer;
    }

    @Override
    public SqlWriter visitAlterDatabase(AlterDatabase node) {
        writer.keywords("ALTER DATABASE");
        printers.names().path(node.name());
        return printers.clauses().setOptions(node.options());
    }

    @Override
    public SqlWriter visitCreateSchema(CreateSchema node) {
        writer.keywords("CREATE")
                .keywordsIf(node.orReplace(), "OR REPLACE")
                .keywords("SCHEMA")
                .keywordsIf(node.ifNotExists(), "IF NOT EXISTS");
        printers.names().path(node.name());
        node.options().ifPresent(printers.clauses()::options);
        return writer;
    }

    @Override
    public SqlWriter visitAlterSchema(AlterSchema node) {
        writer.keywords("ALTER SCHEMA").keywordsIf(node.ifExists(), "IF EXISTS");
        printers.names().path(node.name());
        node.options().ifPresent(printers.clauses()::setOptions);
        return writer;
    }

    @Override
    public SqlWriter visitDrop(Drop node) {
        writer.keywords("DROP").keywords(node.kind().keywords()).keywordsIf(node.ifExists(), "IF EXISTS");
        return printers.names().path(node.name());
    }

    // ---------------------------------------------------------------- tables and indexes

    @Override
    public SqlWriter visitCreateTable(CreateTable node) {
        return tables.createTable(node);
    }

    @Override
    public SqlWriter visitAlterTable(AlterTable node) {
        return tableChanges.alterTable(node);
    }

    @Override
    public SqlWriter visitRenameTable(RenameTable node) {
        return writer.keywordList("RENAME TABLE", node.renames(), this::rename);
    }

    private void rename(TableRename rename) {
        printers.names().path(rename.from()).keywords("TO");
        printers.names().path(rename.to());
    }

    @Override
    public SqlWriter visitCreateQueue(CreateQueue node) {
        return tables.createQueue(node);
    }

    @Override
    public SqlWriter visitAlterQueue(AlterQueue node) {
        return tableChanges.alterQueue(node);
    }

    @Override
    public SqlWriter visitCreateIndex(CreateIndex node) {
        return indexes.createIndex(node);
    }

    @Override
    public SqlWriter visitAlterIndex(AlterIndex node) {
        return indexes.alterIndex("ALTER INDEX", node.name(), node.alteration());
    }

    @Override
    public SqlWriter visitCreateSearchIndex(CreateSearchIndex node) {
        return indexes.createSearchIndex(node);
    }

    @Override
    public SqlWriter visitAlterSearchIndex(AlterSearchIndex node) {
        return indexes.alterIndex("ALTER SEARCH INDEX", node.name(), node.alteration());
    }

    @Override
    public SqlWriter visitCreateVectorIndex(CreateVectorIndex node) {
        return indexes.createVectorIndex(node);
    }

    @Override
    public SqlWriter visitAlterVectorIndex(AlterVectorIndex node) {
        return indexes.alterIndex("ALTER VECTOR INDEX", node.name(), node.alteration());
    }

    // ---------------------------------------------------------------- change streams and sequences

    @Override
    public SqlWriter visitCreateChangeStream(CreateChangeStream node) {
        return changeStreams.createChangeStream(node);
    }

    @Override
    public SqlWriter visitAlterChangeStream(AlterChangeStream node) {
        return changeStreams.alterChangeStream(node);
    }

    @Override
    public SqlWriter visitCreateSequence(CreateSequence node) {
        writer.keywords("CREATE SEQUENCE").keywordsIf(node.ifNotExists(), "IF NOT EXISTS");
        printers.names().path(node.name());
        node.clauses().forEach(printers.clauses()::sequenceOption);
        node.options().ifPresent(printers.clauses()::options);
        return writer;
    }

    @Override
    public SqlWriter visitAlterSequence(AlterSequence node) {
        writer.keywords("ALTER SEQUENCE").keywordsIf(node.ifExists(), "IF EXISTS");
        printers.names().path(node.name());
        node.clauses().forEach(printers.clauses()::sequenceOption);
        node.options().ifPresent(printers.clauses()::setOptions);
        return writer;
    }

    // ---------------------------------------------------------------- views, functions, models, proto bundles

    @Override
    public SqlWriter visitCreateView(CreateView node) {
        return routines.createView(node);
    }

    @Override
    public SqlWriter visitCreateFunction(CreateFunction node) {
        return routines.createFunction(node);
    }

    @Override
    public SqlWriter visitCreateModel(CreateModel node) {
        return routines.createModel(node);
    }

    @Override
    public SqlWriter visitAlterModel(AlterModel node) {
        return routines.alterModel(node);
    }

    @Override
    public SqlWriter visitCreateProtoBundle(CreateProtoBundle node) {
        return routines.createProtoBundle(node);
    }

    @Override
    public SqlWriter visitAlterProtoBundle(AlterProtoBundle node) {
        return routines.alterProtoBundle(node);
    }

    @Override
    public SqlWriter visitDropProtoBundle(DropProtoBundle node) {
        return writer.keywords("DROP PROTO BUNDLE");
    }

    @Override
    public SqlWriter visitCreatePropertyGraph(CreatePropertyGraph node) {
        return propertyGraphs.createPropertyGraph(node);
    }

    // ---------------------------------------------------------------- roles and privileges

    @Override
    public SqlWriter visitGrant(Grant node) {
        return access.grant(node);
    }

    @Override
    public SqlWriter visitRevoke(Revoke node) {
        return access.revoke(node);
    }

    @Override
    public SqlWriter visitGrantRole(GrantRole node) {
        return access.grantRole(node);
    }

    @Override
    public SqlWriter visitRevokeRole(RevokeRole node) {
        return access.revokeRole(node);
    }

    // ---------------------------------------------------------------- roles, storage, statistics

    @Override
    public SqlWriter visitCreateRole(CreateRole node) {
        writer.keywords("CREATE ROLE");
        return printers.names().identifier(node.name());
    }

    @Override
    public SqlWriter visitCreateLocalityGroup(CreateLocalityGroup node) {
        writer.keywords("CREATE LOCALITY GROUP").keywordsIf(node.ifNotExists(), "IF NOT EXISTS");
        printers.names().identifier(node.name());
        node.options().ifPresent(printers.clauses()::options);
        return writer;
    }

    @Override
    public SqlWriter visitAlterLocalityGroup(AlterLocalityGroup node) {
        writer.keywords("ALTER LOCALITY GROUP").keywordsIf(node.ifExists(), "IF EXISTS");
        printers.names().identifier(node.name());
        node.options().ifPresent(printers.clauses()::setOptions);
        return writer;
    }

    @Override
    public SqlWriter visitCreatePlacement(CreatePlacement node) {
        writer.keywords("CREATE PLACEMENT").keywordsIf(node.ifNotExists(), "IF NOT EXISTS");
        printers.names().identifier(node.name());
        node.options().ifPresent(printers.clauses()::options);
        return writer;
    }

    @Override
    public SqlWriter visitAlterPlacement(AlterPlacement node) {
        writer.keywords("ALTER PLACEMENT").keywordsIf(node.ifExists(), "IF EXISTS");
        printers.names().identifier(node.name());
        return printers.clauses().setOptions(node.options());
    }

    @Override
    public SqlWriter visitAlterStatistics(AlterStatistics node) {
        writer.keywords("ALTER STATISTICS");
        printers.names().identifier(node.packageName());
        return printers.clauses().setOptions(node.options());
    }

    @Override
    public SqlWriter visitAnalyze(Analyze node) {
        return writer.keywords("ANALYZE");
    }
}
