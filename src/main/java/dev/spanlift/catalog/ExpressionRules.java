package dev.spanlift.catalog;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.SequenceArgument;
import dev.spanlift.ast.Trees;
import dev.spanlift.catalog.expression.ExpressionChecker;
import dev.spanlift.catalog.expression.ExpressionPlace;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the expressions of a table may refer to.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create_table">CREATE
 * TABLE</a>: DEFAULT, ON UPDATE, AS and CHECK.
 */
final class ExpressionRules {
    private final CatalogDraft catalog;

    ExpressionRules(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /**
     * Checks the expression of a generated column or a check constraint and notes what it needs.
     *
     * @param owner what has the expression
     * @return the columns that it refers to
     */
    Set<ColumnDraft> checkRowExpression(TableDraft table, Draft owner, Expression expression) {
        ExpressionColumns found = ExpressionColumns.of(expression);
        checkSubquery(table, owner, found);
        Set<ColumnDraft> columns = columns(table, found);
        columns.forEach(owner::use);
        useSequences(owner, found);
        return columns;
    }

    private Set<ColumnDraft> columns(TableDraft table, ExpressionColumns found) {
        Set<ColumnDraft> columns = new LinkedHashSet<>();
        for (Identifier name : found.names()) {
            catalog.resolveColumnIgnoringCase(table, name).ifPresent(columns::add);
        }
        return columns;
    }

    /**
     * Checks an expression by which an index is sorted. What holds for generated columns that are indexed holds for it.
     *
     * @param type takes the type of its value, where that is known
     * @return the columns that it refers to
     */
    Set<ColumnDraft> checkIndexExpression(IndexDraft index, Expression expression, Consumer<DataType> type) {
        ExpressionColumns found = ExpressionColumns.of(expression);
        checkSubquery(index.table, index, found);
        Set<ColumnDraft> columns = columns(index.table, found);
        index.incomplete |= found.names().stream()
                .anyMatch(name -> index.table.columnIgnoringCase(name.name()).isEmpty());
        ExpressionChecker.checkIndex(
                        expression,
                        new TableScope(catalog, index.table),
                        diagnostic -> catalog.report(diagnostic.withObject(index.name.toString())))
                .ifPresent(type);
        return columns;
    }

    /** Checks the expression of DEFAULT or ON UPDATE, which stands for itself. */
    void checkDefault(ColumnDraft column, Expression expression) {
        ExpressionColumns found = ExpressionColumns.of(expression);
        checkSubquery(column.table, column, found);
        useSequences(column, found);
        for (Identifier name : found.names()) {
            Optional<ColumnDraft> other = column.table.columnIgnoringCase(name.name());
            if (other.isPresent()) {
                invalid(
                        column.table,
                        name.span(),
                        "the default of `" + column.name + "` cannot refer to the column `" + other.get().name + "`",
                        "a value that depends on other columns is a generated column: AS (expression) STORED");
            } else {
                catalog.resolveColumnIgnoringCase(column.table, name);
            }
        }
        if (column.allowsCommitTimestamp() && !isPendingCommitTimestamp(expression)) {
            invalid(
                    column.table,
                    expression.span(),
                    "`" + column.name + "` takes commit timestamps and cannot have this default",
                    "the one default that it can have is PENDING_COMMIT_TIMESTAMP()");
        }
    }

    /** Checks an ON UPDATE: it repeats the default, and no key column has one. */
    void checkOnUpdate(ColumnDraft column, Expression value, Expression onUpdate) {
        if (!Trees.equalIgnoringSpans(value, onUpdate)) {
            invalid(
                    column.table,
                    onUpdate.span(),
                    "ON UPDATE of `" + column.name + "` is not what its default is",
                    "write the same expression in DEFAULT and in ON UPDATE");
        }
        if (column.table.isKeyColumn(column)) {
            invalid(
                    column.table,
                    onUpdate.span(),
                    "the key column `" + column.name + "` cannot have ON UPDATE",
                    "the key of a row does not change");
        }
    }

    private static boolean isPendingCommitTimestamp(Expression expression) {
        return expression instanceof FunctionCall call
                && Names.text(call.function()).equalsIgnoreCase("PENDING_COMMIT_TIMESTAMP");
    }

    private void useSequences(Draft owner, ExpressionColumns found) {
        for (SequenceArgument argument : found.sequences()) {
            catalog.resolveIgnoringCase(
                            argument.sequence(), NamedDraft.SHARED_NAMESPACE, SequenceDraft.class, "sequence")
                    .ifPresent(owner::use);
        }
    }

    private void checkSubquery(TableDraft table, Draft owner, ExpressionColumns found) {
        found.subquery()
                .ifPresent(span -> invalid(
                        table,
                        span,
                        owner.describe() + " cannot have a subquery",
                        "its expression sees one row: the other columns of the table"));
    }

    /** Checks the functions of an expression and that its type fits the column. */
    void checkValue(ColumnDraft column, Expression expression, ExpressionPlace place) {
        ExpressionChecker.checkValue(
                expression,
                place,
                column.name,
                column.type,
                new TableScope(catalog, column.table),
                diagnostic -> catalog.report(diagnostic.withObject(column.table.name + "." + column.name)));
    }

    /** Checks that a condition depends on the row and is one. */
    void checkCheck(CheckDraft check, Expression condition) {
        Set<ColumnDraft> columns = checkRowExpression(check.table, check, condition);
        ExpressionChecker.checkCondition(
                condition,
                new TableScope(catalog, check.table),
                diagnostic -> catalog.report(diagnostic.withObject(check.table.name.toString())));
        if (columns.isEmpty() && ExpressionColumns.of(condition).names().isEmpty()) {
            invalid(
                    check.table,
                    condition.span(),
                    check.describe() + " refers to no column",
                    "a condition that does not depend on the row is always true or never");
        }
        for (ColumnDraft column : columns) {
            if (column.allowsCommitTimestamp()) {
                invalid(
                        check.table,
                        condition.span(),
                        check.describe() + " cannot refer to `" + column.name + "`: it takes commit timestamps",
                        "the value is not known before the commit");
            }
        }
    }

    /**
     * Checks that a stored generated column does not refer to a commit timestamp.
     */
    void checkGenerated(ColumnDraft column, Set<ColumnDraft> columns, SourceSpan span) {
        for (ColumnDraft used : columns) {
            if (used.allowsCommitTimestamp() && column.isStored()) {
                invalid(
                        column.table,
                        span,
                        "`" + column.name + "` cannot be made from `" + used.name + "`: it takes commit timestamps",
                        "the value is not known before the commit");
            }
        }
    }

    /** Reports the generated columns among these that depend on themselves, once for each cycle. */
    void checkCycles(Collection<ColumnDraft> columns) {
        Set<Draft> done = new HashSet<>();
        for (ColumnDraft column : columns) {
            if (column.isGenerated() && !done.contains(column)) {
                findCycle(column, done);
            }
        }
    }

    /** Follows columns that need each other, without recursion: a chain may be as long as a table is wide. */
    private void findCycle(ColumnDraft start, Set<Draft> done) {
        List<ColumnDraft> path = new ArrayList<>();
        Set<Draft> onPath = new LinkedHashSet<>();
        List<Iterator<Draft>> nexts = new ArrayList<>();
        enter(start, path, onPath, nexts);
        while (!path.isEmpty()) {
            int last = path.size() - 1;
            if (!nexts.get(last).hasNext()) {
                done.add(path.get(last));
                onPath.remove(path.remove(last));
                nexts.remove(last);
            } else if (nexts.get(last).next() instanceof ColumnDraft next && !done.contains(next)) {
                if (onPath.contains(next)) {
                    reportCycle(path.subList(path.indexOf(next), path.size()));
                    done.addAll(path);
                    return;
                }
                enter(next, path, onPath, nexts);
            }
        }
    }

    private static void enter(
            ColumnDraft column, List<ColumnDraft> path, Set<Draft> onPath, List<Iterator<Draft>> nexts) {
        path.add(column);
        onPath.add(column);
        nexts.add(column.uses().iterator());
    }

    private void reportCycle(List<ColumnDraft> cycle) {
        ColumnDraft first = cycle.get(0);
        String names = String.join(
                "` needs `", cycle.stream().map(column -> column.name).toList());
        catalog.error(
                DiagnosticCode.GENERATED_COLUMN_CYCLE,
                first.span,
                first.table.name + "." + first.name,
                "`" + names + "` needs `" + first.name + "`",
                "compute one of them from ordinary columns");
    }

    private void invalid(TableDraft table, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.INVALID_EXPRESSION, span, table.name.toString(), message, hint);
    }
}
