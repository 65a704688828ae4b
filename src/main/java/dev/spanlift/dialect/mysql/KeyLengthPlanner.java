package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.KEY_LENGTH_REDUCED;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_KEY_BYTES;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shortens the columns of primary and foreign keys until every key fits.
 *
 * <p>Columns that refer to one another hold the same values, so they shrink together. A key's bytes are shared out like
 * water: short columns keep what they have, and the long ones are all cut to one length, the longest at which the key
 * fits. Lengths only ever shrink, so that a key that fits goes on fitting while later ones are cut.
 */
final class KeyLengthPlanner {

    private final Collection<TablePlan> tables;
    private final PlanReport report;
    /** Each column's link towards the column that stands for its group; a column without one stands for itself. */
    private final Map<ColumnPlan, ColumnPlan> groups = new HashMap<>();
    /** The most bytes that a column of the group may take. */
    private final Map<ColumnPlan, Long> caps = new HashMap<>();

    KeyLengthPlanner(Collection<TablePlan> tables, PlanReport report) {
        this.tables = tables;
        this.report = report;
    }

    void plan() {
        List<TablePlan> concerned = concerned();
        for (TablePlan table : concerned) {
            for (RelationPlan relation : table.relations) {
                for (int i = 0; i < relation.columns().size(); i++) {
                    join(relation.columns().get(i), relation.referenced().get(i));
                }
            }
        }
        for (TablePlan table : concerned) {
            fit(table.keyColumns());
            for (RelationPlan relation : table.relations) {
                fit(relation.columns());
                fit(relation.referenced());
            }
        }
        for (TablePlan table : concerned) {
            for (ColumnPlan column : table.columns()) {
                if (column.inPrimaryKey || column.inRelation) {
                    settle(table, column);
                }
            }
            // They may be the only columns of their table that can shrink.
            for (RelationPlan relation : table.relations) {
                relation.referenced().forEach(column -> settle(relation.parent(), column));
            }
        }
    }

    /** Returns the tables that have something to decide: most have a key of numbers and refer to nothing. */
    private List<TablePlan> concerned() {
        List<TablePlan> concerned = new ArrayList<>();
        for (TablePlan table : tables) {
            if (!table.relations.isEmpty() || table.keyCanShrink) {
                concerned.add(table);
            }
        }
        return concerned;
    }

    private void join(ColumnPlan left, ColumnPlan right) {
        ColumnPlan leftGroup = group(left);
        ColumnPlan rightGroup = group(right);
        if (leftGroup != rightGroup) {
            groups.put(leftGroup, rightGroup);
        }
    }

    private ColumnPlan group(ColumnPlan column) {
        ColumnPlan root = column;
        for (ColumnPlan next = groups.get(root); next != null; next = groups.get(root)) {
            root = next;
        }
        ColumnPlan at = column;
        for (ColumnPlan next = groups.get(at); next != null && next != root; next = groups.get(at)) {
            groups.put(at, root);
            at = next;
        }
        return root;
    }

    /** Lowers the caps of the key's groups until the key fits. */
    private void fit(List<ColumnPlan> key) {
        long fixed = 0;
        boolean allFixed = true;
        for (ColumnPlan column : key) {
            boolean isFixed = !canShrink(column);
            fixed += isFixed ? column.type.keyBytes() : 0;
            allFixed &= isFixed;
        }
        if (allFixed) {
            return;
        }
        List<ColumnPlan> shrinkable = key.stream()
                .filter(KeyLengthPlanner::canShrink)
                .sorted(Comparator.comparingLong(this::bytes))
                .toList();
        long left = MAX_KEY_BYTES - fixed;
        for (int i = 0; i < shrinkable.size(); i++) {
            long share = Math.max(
                    left / (shrinkable.size() - i), shrinkable.get(i).type.unitBytes());
            long bytes = bytes(shrinkable.get(i));
            if (bytes > share) {
                caps.merge(group(shrinkable.get(i)), share, Math::min);
            }
            left -= Math.min(bytes, share);
        }
    }

    /** Returns whether a key may have less of a column than all. */
    static boolean canShrink(ColumnPlan column) {
        return column.type.isVariable() || column.type.isLarge();
    }

    /** Returns the bytes that the column takes in a key as it is now. */
    private long bytes(ColumnPlan column) {
        return Math.min(
                wantedLength(column) * column.type.unitBytes(), caps.getOrDefault(group(column), Long.MAX_VALUE));
    }

    /** Returns the length that the column would have if keys had no limit. */
    private static long wantedLength(ColumnPlan column) {
        return column.type.isVariable()
                ? column.type.length()
                : MySqlTypes.declaredLength(column.dataType()).orElse(MySqlTypes.MAX_BYTES);
    }

    /** Gives a column of a key its last length; one that has it already stays as it is. */
    private void settle(TablePlan table, ColumnPlan column) {
        if (!canShrink(column)) {
            return;
        }
        long length = bytes(column) / column.type.unitBytes();
        boolean shorter = length < wantedLength(column);
        column.type = column.type.isText() ? MySqlType.varchar(length) : MySqlType.varbinary(length);
        table.fits = false;
        if (shorter) {
            report.say(
                    KEY_LENGTH_REDUCED,
                    column.object(),
                    column.span(),
                    "key column " + column.object() + " of type "
                            + column.dataType().text() + " became " + column.type.sql() + ": MySQL's keys hold "
                            + MAX_KEY_BYTES + " bytes",
                    "see that no value is longer before moving data, or declare the length that is really needed");
        }
    }
}
