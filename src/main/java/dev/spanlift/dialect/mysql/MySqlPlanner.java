package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.DATABASE_NOT_CREATED;
import static dev.spanlift.diagnostic.DiagnosticCode.FOREIGN_KEY_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.OBJECT_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.OPTION_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.ROW_DELETION_AS_EVENT;
import static dev.spanlift.diagnostic.DiagnosticCode.ROW_DELETION_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.SCHEMA_MAPPED;

import dev.spanlift.ast.Option;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.DeletionPolicy;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.catalog.OtherObject;
import dev.spanlift.catalog.Sequence;
import dev.spanlift.catalog.Table;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.source.SourceSpan;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Decides how a schema looks in MySQL: runs the stages one after the other, each of which reads what the earlier ones
 * decided, and makes statements of the result.
 */
final class MySqlPlanner {

    private final Catalog catalog;
    private final ConvertOptions options;
    private final MySqlTarget target;
    private final PlanReport report = new PlanReport();
    private final CommentPlanner comments;
    private final MySqlNames names;
    private final NumberPlanner numbers;
    private final ZoneId timeZone;
    private final Map<ObjectName, TablePlan> tables = new LinkedHashMap<>();
    /** The tables with a row deletion policy. */
    private final List<TablePlan> expiring = new ArrayList<>();

    MySqlPlanner(Catalog catalog, ConvertOptions options) {
        this.catalog = catalog;
        this.options = options;
        this.target = MySqlTarget.of(options);
        this.comments = new CommentPlanner(target, options.comments(), report);
        this.numbers = new NumberPlanner(catalog.sequences(), report);
        this.timeZone = TimeZones.of(catalog);
        this.names = new MySqlNames(options.namedSchemas());
    }

    ConversionResult plan() {
        MySqlWriter writer = new MySqlWriter();
        StatementCounter objects = new StatementCounter();
        statements(writer.andThen(statement -> statement.accept(objects)));
        List<String> head = options.provenance()
                .map(provenance -> HeadPlanner.plan(provenance, target, objects, report.toList()))
                .orElse(List.of());
        return ConversionResult.of(
                writer.script(head), report.toList(), () -> ObjectMappings.of(catalog, tables.values(), report));
    }

    /** Plans the same, for readers of records instead of DDL. */
    MySqlSchema schema() {
        List<MySqlStatement> statements = new ArrayList<>();
        statements(statements::add);
        Map<MySqlName, ObjectName> sources = new HashMap<>();
        tables.forEach((source, table) -> sources.put(table.name, source));
        return MySqlSchema.of(statements, sources, report.toList());
    }

    /** Plans the statements and hands them on in order; none is kept, as all together may be as long as the schema. */
    private void statements(Consumer<MySqlStatement> statements) {
        planTables();
        new RelationPlanner(tables, names, report).plan();
        new KeyLengthPlanner(tables.values(), report).plan();
        RowSizePlanner rows = new RowSizePlanner(names, report);
        tables.values().forEach(rows::plan);
        dropRelationsOfDroppedTables();
        addDatabases(statements);
        finishTables(statements);
        ViewPlanner views = new ViewPlanner(tables.values(), target, timeZone, names, report);
        views.plan(catalog.views()).forEach(statements);
        addEvents(statements);
        addGrants(views.planned(), statements);
        reportOthers();
        comments.reportDropped(catalog);
    }

    private void planTables() {
        NameOverrides overrides = new NameOverrides(options, target, names, report);
        overrides.settle(catalog);
        TablePlanner planner = new TablePlanner(catalog, options, target, names, overrides, report);
        for (Table table : catalog.tables()) {
            TablePlan plan = planner.plan(table, tables.size());
            tables.put(table.name(), plan);
            numbers.plan(plan);
            if (table.deletionPolicy().isPresent()) {
                expiring.add(plan);
            }
        }
        for (Index index : catalog.indexes()) {
            TablePlan table = tables.get(index.table());
            if (table != null) {
                table.sourceIndexes.add(index);
            }
        }
        planner.reportUnusedOverrides();
    }

    private void dropRelationsOfDroppedTables() {
        for (TablePlan table : tables.values()) {
            if (table.relations.isEmpty()) {
                continue;
            }
            if (table.dropped) {
                table.relations.clear();
            }
            table.relations.removeIf(relation -> {
                if (relation.parent().dropped) {
                    report.say(
                            FOREIGN_KEY_DROPPED,
                            relation.object(),
                            relation.span(),
                            "foreign key " + relation.name() + " of " + table.object()
                                    + " was left out like the table that it refers to");
                }
                return relation.parent().dropped;
            });
        }
    }

    /**
     * Decides the rest about tables, and makes statements of them. Where no table refers to a later one, each is finished
     * and handed on before the next one is looked at, while the processor's cache still holds it: in a large schema, each
     * walk over all columns costs as much as what it does. Otherwise the keys of all tables must be known before it can be
     * said which foreign keys are kept, and these before the order.
     */
    private void finishTables(Consumer<MySqlStatement> statements) {
        ValuePlanner values = new ValuePlanner(target, timeZone, names, report);
        IndexPlanner indexes = new IndexPlanner(target, timeZone, options.storing(), comments, report);
        if (linkRelations()) {
            CreateTablePlanner creation = creation(statements, List.of());
            for (TablePlan table : tables.values()) {
                planValuesAndIndexes(table, values, indexes);
                indexes.addReferenced(table);
                indexes.addRequired(table);
                if (!table.dropped) {
                    creation.add(table);
                }
            }
            creation.addRest();
        } else {
            tables.values().forEach(table -> planValuesAndIndexes(table, values, indexes));
            tables.values().forEach(indexes::addReferenced);
            tables.values().forEach(indexes::addRequired);
            OrderPlanner order = new OrderPlanner(tables.values());
            CreateTablePlanner creation = creation(statements, order.deferred());
            order.tables().forEach(creation::add);
            creation.addRest();
        }
        reportUnused();
    }

    private CreateTablePlanner creation(Consumer<MySqlStatement> statements, List<RelationPlan> deferred) {
        return new CreateTablePlanner(target, names, comments, report, statements, deferred);
    }

    /** Tells each table what refers to it; returns whether all relations lead to tables that come no later. */
    private boolean linkRelations() {
        boolean backwards = true;
        for (TablePlan table : tables.values()) {
            for (RelationPlan relation : table.relations) {
                relation.parent().referencedBy.add(relation);
                backwards &= relation.parent().position <= table.position;
            }
        }
        return backwards;
    }

    private void planValuesAndIndexes(TablePlan table, ValuePlanner values, IndexPlanner indexes) {
        values.planDefaults(table);
        if (GeneratedColumnPlanner.concerns(table)) {
            new GeneratedColumnPlanner(table, new TableScope(table, target, timeZone, true), report).plan();
        }
        values.planChecks(table);
        for (Index index : table.sourceIndexes) {
            indexes.plan(index, table);
        }
    }

    private void reportUnused() {
        for (Sequence sequence : catalog.sequences()) {
            if (!numbers.uses(sequence)) {
                report.say(
                        OBJECT_DROPPED,
                        sequence.name().toString(),
                        sequence.span(),
                        "sequence " + sequence.name() + " was left out: no column takes its numbers");
            }
        }
    }

    // ---- statements

    private void addDatabases(Consumer<MySqlStatement> statements) {
        Set<String> databases = new HashSet<>();
        for (String schema : catalog.schemas()) {
            names.database(schema)
                    .filter(databases::add)
                    .ifPresent(database -> statements.accept(new MySqlStatement.CreateDatabase(database)));
        }
        options.database().ifPresent(database -> {
            statements.accept(new MySqlStatement.CreateDatabase(database));
            statements.accept(new MySqlStatement.Use(database));
        });
    }

    private void addEvents(Consumer<MySqlStatement> statements) {
        for (TablePlan table : expiring) {
            if (!table.dropped) {
                table.source.deletionPolicy().ifPresent(policy -> addEvent(table, policy, statements));
            }
        }
    }

    private void addEvent(TablePlan table, DeletionPolicy policy, Consumer<MySqlStatement> statements) {
        Optional<ColumnPlan> column = table.column(policy.column());
        if (column.isEmpty() || !target.isDatabase() || !options.deletionEvents()) {
            report.say(
                    ROW_DELETION_DROPPED,
                    table.object(),
                    policy.span(),
                    "the row deletion policy of table " + table.object() + " was left out: nothing deletes rows whose "
                            + policy.column() + " is " + policy.days() + " days old",
                    "delete old rows by a job of your own");
            return;
        }
        MySqlName name = names.claimEvent(table.name, table.name.name() + "_row_deletion");
        report.placeConstraint(policy, name::toString);
        statements.accept(new MySqlStatement.CreateEvent(name, table.name, column.get().name, policy.days()));
        report.say(
                ROW_DELETION_AS_EVENT,
                table.object(),
                policy.span(),
                "the row deletion policy of table " + table.object() + " became event " + name,
                "the server runs it only with event_scheduler=ON");
    }

    private void addGrants(Map<ObjectName, MySqlName> views, Consumer<MySqlStatement> statements) {
        GrantPlanner planner = new GrantPlanner(catalog, tables, views, report);
        if (!options.grants()) {
            planner.leaveOut("ask for grants (--grants) to carry roles and grants over");
        } else if (!target.isDatabase()) {
            planner.leaveOut(
                    "only profile database has roles and grants: a model of MySQL Workbench takes none from DDL");
        } else {
            planner.plan().forEach(statements);
        }
    }

    /** Returns what people call an object; there is one proto bundle, which has no name. */
    private static String called(OtherObject other) {
        String kind = other.kind().toLowerCase(Locale.ROOT);
        return other.name().equals(other.kind()) ? "the " + kind : kind + " " + other.name();
    }

    private void reportOthers() {
        catalog.databaseName()
                .filter(name -> options.database().isEmpty())
                .ifPresent(name -> report.say(
                        DATABASE_NOT_CREATED,
                        name,
                        SourceSpan.NONE,
                        "database " + name + " is not created: the output runs in the database in use",
                        "ask for a database by name to have it created"));
        for (String schema : catalog.schemas()) {
            names.database(schema).ifPresent(database -> report.place(schema, database));
            report.say(
                    SCHEMA_MAPPED,
                    schema,
                    SourceSpan.NONE,
                    "named schema " + schema + " became "
                            + names.database(schema).map("database "::concat).orElse("a prefix of its objects' names"));
        }
        for (OtherObject other : catalog.others()) {
            if (GrantPlanner.isRole(other)) {
                continue;
            }
            report.say(OBJECT_DROPPED, other.name(), other.span(), called(other) + " was left out");
        }
        for (Option option : catalog.databaseOptions()) {
            report.say(
                    OPTION_DROPPED,
                    catalog.databaseName().orElse("database"),
                    option.span(),
                    "database option " + SourceOptions.name(option) + " was left out");
        }
    }
}
