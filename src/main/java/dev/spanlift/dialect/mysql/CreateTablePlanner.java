package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.HIDDEN_COLUMN_VISIBLE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes statements of tables that are planned: each table one, and behind them what can stand only when all are there. */
final class CreateTablePlanner {

    private final MySqlTarget target;
    private final MySqlNames names;
    private final CommentPlanner comments;
    private final PlanReport report;
    private final Consumer<MySqlStatement> statements;
    /** The relations that are added when all tables are there. */
    private final List<RelationPlan> deferred;

    private final Set<RelationPlan> isDeferred = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Tables with columns that become tables of their own. */
    private final List<TablePlan> withArrays = new ArrayList<>();

    private final List<TablePlan> withHidden = new ArrayList<>();

    CreateTablePlanner(
            MySqlTarget target,
            MySqlNames names,
            CommentPlanner comments,
            PlanReport report,
            Consumer<MySqlStatement> statements,
            List<RelationPlan> deferred) {
        this.target = target;
        this.names = names;
        this.comments = comments;
        this.report = report;
        this.statements = statements;
        this.deferred = deferred;
        isDeferred.addAll(deferred);
    }

    /** Adds the statement of a table of which all is decided. */
    void add(TablePlan table) {
        statements.accept(createTable(table));
        place(table);
        comments.reportDropped(table.source);
        if (!table.arrays.isEmpty()) {
            withArrays.add(table);
        }
        if (hasHidden(table)) {
            withHidden.add(table);
        }
    }

    /** Adds what stands behind all tables. */
    void addRest() {
        ArrayTablePlanner arrays = new ArrayTablePlanner(target, names, report);
        for (TablePlan table : withArrays) {
            table.arrays.forEach(column -> statements.accept(arrays.plan(table, column)));
        }
        for (RelationPlan relation : deferred) {
            statements.accept(new MySqlStatement.AddForeignKey(relation.child().name, foreignKey(relation)));
        }
        for (TablePlan table : withHidden) {
            addHiddenColumns(table);
        }
    }

    /** Tells where the constraints of a table went; of what else it has, the map asks the plan. */
    private void place(TablePlan table) {
        for (RelationPlan relation : table.relations) {
            Supplier<String> place = () -> table.name + "." + relation.name();
            relation.sources().forEach(source -> report.placeConstraint(source, place));
        }
    }

    private MySqlStatement createTable(TablePlan table) {
        List<MySqlColumn> columns =
                new ArrayList<>(table.addedFirst.size() + table.columns().size() + table.addedLast.size());
        columns.addAll(table.addedFirst);
        for (ColumnPlan column : table.columns()) {
            columns.add(new MySqlColumn(
                    column.name, column.type.sql(), column.notNull, column.value, comments.column(column)));
        }
        columns.addAll(table.addedLast);
        return new MySqlStatement.CreateTable(
                table.name,
                columns,
                table.primaryKey,
                indexes(table),
                foreignKeys(table),
                table.checks,
                table.autoIncrement,
                comments.table(table));
    }

    private static List<MySqlIndex> indexes(TablePlan table) {
        if (table.indexes.isEmpty()) {
            return List.of();
        }
        List<MySqlIndex> indexes = new ArrayList<>(table.indexes.size());
        for (IndexPlan plan : table.indexes) {
            indexes.add(plan.index);
        }
        return indexes;
    }

    private List<MySqlForeignKey> foreignKeys(TablePlan table) {
        if (table.relations.isEmpty()) {
            return List.of();
        }
        List<MySqlForeignKey> foreignKeys = new ArrayList<>(table.relations.size());
        for (RelationPlan relation : table.relations) {
            if (!isDeferred.contains(relation)) {
                foreignKeys.add(foreignKey(relation));
            }
        }
        return foreignKeys;
    }

    private static MySqlForeignKey foreignKey(RelationPlan relation) {
        return new MySqlForeignKey(
                relation.name(),
                names(relation.columns()),
                relation.parent().name,
                names(relation.referenced()),
                relation.cascade());
    }

    private static List<String> names(List<ColumnPlan> columns) {
        List<String> names = new ArrayList<>(columns.size());
        for (ColumnPlan column : columns) {
            names.add(column.name);
        }
        return names;
    }

    private static boolean hasHidden(TablePlan table) {
        for (ColumnPlan column : table.columns()) {
            if (column.source.hidden()) {
                return true;
            }
        }
        return false;
    }

    private void addHiddenColumns(TablePlan table) {
        List<ColumnPlan> hidden = new ArrayList<>();
        for (ColumnPlan column : table.columns()) {
            if (column.source.hidden()) {
                hidden.add(column);
            }
        }
        // A table must keep a column that can be seen.
        boolean all = hidden.size() == table.columns().size() && table.addedFirst.isEmpty();
        for (ColumnPlan column : hidden) {
            if (target.isDatabase() && !all) {
                statements.accept(new MySqlStatement.HideColumn(table.name, column.name));
            } else {
                report.say(
                        HIDDEN_COLUMN_VISIBLE,
                        column.object(),
                        column.span(),
                        "hidden column " + column.object() + " became a visible one");
            }
        }
    }
}
