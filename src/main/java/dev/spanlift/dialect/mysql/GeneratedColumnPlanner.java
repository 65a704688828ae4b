package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.GENERATED_COLUMN_PLAIN;
import static dev.spanlift.diagnostic.DiagnosticCode.GENERATED_COLUMN_STORAGE;

import dev.spanlift.ast.GeneratedValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plans the generated columns of a table.
 *
 * <p>A column may use generated columns that stand before it only; of a later one the expression itself is taken. One of a
 * primary or foreign key is STORED. One that uses a column whose row a foreign key deletes is VIRTUAL, or plain if it
 * would have to be STORED.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/create-table-generated-columns.html">Generated Columns</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html">FOREIGN KEY Constraints</a>
 */
final class GeneratedColumnPlanner {

    private final TablePlan table;
    private final TableScope scope;
    private final PlanReport report;
    /** The columns that generated columns use in the end, through other generated columns. */
    private final Map<ColumnPlan, Set<ColumnPlan>> bases = new HashMap<>();
    /** The generated columns whose expressions are being put into another. */
    private final Set<ColumnPlan> open = new HashSet<>();

    GeneratedColumnPlanner(TablePlan table, TableScope scope, PlanReport report) {
        this.table = table;
        this.scope = scope;
        this.report = report;
    }

    /** Returns whether a table has generated columns. */
    static boolean concerns(TablePlan table) {
        for (ColumnPlan column : table.columnsWithMore()) {
            if (isGenerated(column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGenerated(ColumnPlan column) {
        return column.source.value().orElse(null) instanceof GeneratedValue;
    }

    void plan() {
        Set<ColumnPlan> cascading = new HashSet<>();
        for (RelationPlan relation : table.relations) {
            if (relation.cascade()) {
                cascading.addAll(relation.columns());
            }
        }
        for (ColumnPlan column : table.columnsWithMore()) {
            if (column.source.value().orElse(null) instanceof GeneratedValue value) {
                planColumn(column, value, cascading);
            }
        }
    }

    private static Optional<GeneratedValue> generated(ColumnPlan column) {
        return column.source.value().orElse(null) instanceof GeneratedValue value
                ? Optional.of(value)
                : Optional.empty();
    }

    private void planColumn(ColumnPlan column, GeneratedValue value, Set<ColumnPlan> cascading) {
        Translation translation = translate(value, column.position);
        Set<ColumnPlan> used = new HashSet<>();
        scope.takeUsed().forEach(base -> used.addAll(bases.getOrDefault(base, Set.of(base))));
        if (translation.obstacle().isPresent()) {
            makePlain(column, value, translation.obstacle().get() + " has no sure translation");
            return;
        }
        if (column.type.isVector()) {
            makePlain(column, value, "MySQL makes no VECTOR of an array");
            return;
        }
        bases.put(column, used);
        boolean deletedWithParent = !Collections.disjoint(used, cascading);
        boolean inKey = column.inPrimaryKey || column.inRelation;
        if (inKey && deletedWithParent) {
            makePlain(column, value, "a stored column cannot use one whose row a foreign key deletes");
            return;
        }
        boolean stored = inKey || (value.stored() && !deletedWithParent);
        if (stored != value.stored()) {
            report.say(
                    GENERATED_COLUMN_STORAGE,
                    column.object(),
                    value.span(),
                    "generated column " + column.object() + " is " + (stored ? "STORED" : "VIRTUAL")
                            + ", as MySQL demands here");
        }
        report.sayDifferences(translation, () -> "generated column " + column.object(), column.object(), value.span());
        column.value = Optional.of(new MySqlColumnValue.Generated(
                translation.expression().orElseThrow().sql(), stored));
    }

    private void makePlain(ColumnPlan column, GeneratedValue value, String reason) {
        column.note("AS (" + value.expression().span().oneLine() + ")" + (value.stored() ? " STORED" : ""));
        report.say(
                GENERATED_COLUMN_PLAIN,
                column.object(),
                value.span(),
                "generated column " + column.object() + " became a plain column: " + reason,
                "let writers give the value");
    }

    /**
     * Translates an expression for a column.
     *
     * @param limit the position of the column; generated columns from there on are replaced by their expressions
     */
    private Translation translate(GeneratedValue value, int limit) {
        Translation named = ExpressionTranslator.translate(value.expression(), scope);
        Set<ColumnPlan> used = scope.takeUsed();
        List<ColumnPlan> later = new ArrayList<>(0);
        for (ColumnPlan column : used) {
            if (column.position >= limit && isGenerated(column)) {
                later.add(column);
            }
        }
        if (later.isEmpty()) {
            scope.use(used);
            return named;
        }
        Map<ColumnPlan, MySqlExpression> replacements = new HashMap<>();
        Set<ColumnPlan> inner = new HashSet<>(used);
        for (ColumnPlan column : later) {
            if (open.add(column)) {
                // A column without translation becomes a plain one, which may stand anywhere.
                translate(generated(column).orElseThrow(), limit)
                        .expression()
                        .ifPresent(expression -> replacements.put(column, expression));
                inner.addAll(scope.takeUsed());
                inner.remove(column);
                open.remove(column);
            }
        }
        scope.replace(replacements);
        Translation replaced = ExpressionTranslator.translate(value.expression(), scope);
        scope.replace(Map.of());
        scope.takeUsed();
        scope.use(inner);
        return replaced;
    }
}
