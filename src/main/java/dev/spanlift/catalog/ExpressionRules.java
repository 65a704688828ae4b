package dev.spanlift.catalog;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.Trees;
import dev.spanlift.catalog.expression.ExpressionChecker;
import dev.spanlift.catalog.expression.ExpressionPlace;
import dev.spanlift.catalog.expression.Operand;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

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
     * Checks an expression by which an index is sorted. What holds for generated columns that are indexed holds for it.
     *
     * @param type takes the type of its value, where that is known
     * @return the columns that it refers to
     */
    Set<ColumnDraft> checkIndexExpression(IndexDraft index, Expression expression, Consumer<DataType> type) {
        TableScope scope = new TableScope(catalog, index.table, index, true);
        checker(scope, index.name::toString)
                .check(expression, ExpressionPlace.INDEX)
                .map(Operand::type)
                .ifPresent(type);
        index.incomplete |= !scope.knowsAllNames();
        return scope.columns();
    }

    /** Checks the expression of DEFAULT, which stands for itself. */
    void checkDefault(ColumnDraft column, Expression expression) {
        checkWrittenValue(column, expression);
        checkCommitTimestampDefault(column, expression, expression.span());
    }

    /**
     * Checks that a column that takes commit timestamps has no other default, and that no other column has that one.
     *
     * @param span what to blame
     */
    void checkCommitTimestampDefault(ColumnDraft column, Expression expression, SourceSpan span) {
        String function = pendingCommitTimestamp(column);
        if (!column.allowsCommitTimestamp() && isCall(expression, function)) {
            invalid(
                    column.table,
                    span,
                    "`" + column.name + "` takes no commit timestamps and cannot have them as default",
                    "write OPTIONS (allow_commit_timestamp = true)");
        } else if (column.allowsCommitTimestamp() && !isCall(expression, function)) {
            invalid(
                    column.table,
                    span,
                    "`" + column.name + "` takes commit timestamps and cannot have this default",
                    "the one default that it can have is " + function + "()");
        }
    }

    private static String pendingCommitTimestamp(ColumnDraft column) {
        return Types.is(column.type, ScalarKind.INT64) ? "PENDING_COMMIT_TIMESTAMP_INT64" : "PENDING_COMMIT_TIMESTAMP";
    }

    private void checkWrittenValue(ColumnDraft column, Expression expression) {
        TableScope scope = new TableScope(catalog, column.table, column, false);
        checker(scope, () -> column.table.name + "." + column.name)
                .checkValue(expression, ExpressionPlace.DEFAULT, column.name, column.type);
    }

    private ExpressionChecker checker(TableScope scope, Supplier<String> object) {
        return new ExpressionChecker(scope, diagnostic -> catalog.report(diagnostic.withObject(object.get())));
    }

    /** Checks an ON UPDATE: it repeats the default, which is the commit timestamp, and no key column has one. */
    void checkOnUpdate(ColumnDraft column, Expression value, Expression onUpdate) {
        checkWrittenValue(column, onUpdate);
        if (!Trees.equalIgnoringSpans(value, onUpdate)) {
            invalid(
                    column.table,
                    onUpdate.span(),
                    "ON UPDATE of `" + column.name + "` is not what its default is",
                    "write the same expression in DEFAULT and in ON UPDATE");
        }
        if (!column.allowsCommitTimestamp()) {
            invalid(
                    column.table,
                    onUpdate.span(),
                    "`" + column.name + "` cannot have ON UPDATE: it takes no commit timestamps",
                    "write OPTIONS (allow_commit_timestamp = true) and " + pendingCommitTimestamp(column)
                            + "() as default and ON UPDATE");
        }
        if (column.table.isKeyColumn(column)) {
            invalid(
                    column.table,
                    onUpdate.span(),
                    "the key column `" + column.name + "` cannot have ON UPDATE",
                    "the key of a row does not change");
        }
    }

    private static boolean isCall(Expression expression, String function) {
        return expression instanceof FunctionCall call && call.function().text().equalsIgnoreCase(function);
    }

    /**
     * Checks that a condition depends on the row and is one.
     */
    void checkCheck(CheckDraft check, Expression condition) {
        TableScope scope = new TableScope(catalog, check.table, check, true);
        checker(scope, check.table.name::toString).checkCondition(condition, ExpressionPlace.CHECK);
        if (scope.columns().isEmpty() && scope.knowsAllNames()) {
            invalid(
                    check.table,
                    condition.span(),
                    check.describe() + " refers to no column",
                    "a condition that does not depend on the row is always true or never");
        }
        Set<ColumnDraft> columns = scope.columns();
        if (!columns.isEmpty() && columns.stream().noneMatch(ExpressionRules::dependsOnRow)) {
            invalid(
                    check.table,
                    condition.span(),
                    check.describe() + " refers to generated columns alone that depend on no other column",
                    "refer to an ordinary column");
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

    /** Returns whether a column is written, or generated from one that is. */
    private static boolean dependsOnRow(ColumnDraft column) {
        Deque<ColumnDraft> left = new ArrayDeque<>(List.of(column));
        Set<ColumnDraft> seen = new HashSet<>(left);
        while (!left.isEmpty()) {
            ColumnDraft next = left.remove();
            if (!next.isGenerated()) {
                return true;
            }
            for (Draft used : next.uses()) {
                if (used instanceof ColumnDraft other && seen.add(other)) {
                    left.add(other);
                }
            }
        }
        return false;
    }

    /** Checks the expression of a generated column, which does not refer to a commit timestamp. */
    void checkGenerated(ColumnDraft column, Expression expression) {
        TableScope scope = new TableScope(catalog, column.table, column, true);
        checker(scope, () -> column.table.name + "." + column.name)
                .checkValue(expression, ExpressionPlace.GENERATED_COLUMN, column.name, column.type);
        for (ColumnDraft used : scope.columns()) {
            if (used.allowsCommitTimestamp()) {
                invalid(
                        column.table,
                        expression.span(),
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
                findCycle(column, done).ifPresent(cycle -> reportCycle(cycle, cycle.get(0).span));
            }
        }
    }

    /**
     * Reports a column that depends on itself since it was redefined.
     *
     * @param span where that was
     */
    void checkCycle(ColumnDraft column, SourceSpan span) {
        findCycle(column, new HashSet<>()).ifPresent(cycle -> reportCycle(cycle, span));
    }

    /** Follows columns that need each other, without recursion: a chain may be as long as a table is wide. */
    private static Optional<List<ColumnDraft>> findCycle(ColumnDraft start, Set<Draft> done) {
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
                    done.addAll(path);
                    return Optional.of(path.subList(path.indexOf(next), path.size()));
                }
                enter(next, path, onPath, nexts);
            }
        }
        return Optional.empty();
    }

    private static void enter(
            ColumnDraft column, List<ColumnDraft> path, Set<Draft> onPath, List<Iterator<Draft>> nexts) {
        path.add(column);
        onPath.add(column);
        nexts.add(column.uses().iterator());
    }

    private void reportCycle(List<ColumnDraft> cycle, SourceSpan span) {
        ColumnDraft first = cycle.get(0);
        String names = String.join(
                "` needs `", cycle.stream().map(column -> column.name).toList());
        catalog.error(
                DiagnosticCode.GENERATED_COLUMN_CYCLE,
                span,
                first.table.name + "." + first.name,
                "`" + names + "` needs `" + first.name + "`",
                "compute one of them from ordinary columns");
    }

    private void invalid(TableDraft table, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.INVALID_EXPRESSION, span, table.name.toString(), message, hint);
    }
}
