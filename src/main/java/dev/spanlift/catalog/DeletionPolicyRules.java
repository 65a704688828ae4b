package dev.spanlift.catalog;

import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.ast.RowDeletionPolicy;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which tables can have a row deletion policy.
 *
 * <p>Source: <a href="https://docs.cloud.google.com/spanner/docs/ttl/working-with-ttl">working with TTL</a>, and the emulator.
 */
final class DeletionPolicyRules {
    private final CatalogDraft catalog;

    DeletionPolicyRules(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /** Checks the policy of a table, whose column was found. */
    void check(TableDraft table, ColumnDraft column, RowDeletionPolicy node) {
        if (!node.function().name().equalsIgnoreCase("OLDER_THAN")) {
            invalid(
                    table,
                    node.function().span(),
                    "there is no row deletion policy `" + node.function().name() + "`",
                    "write OLDER_THAN");
        }
        if (!Types.is(column.type, ScalarKind.TIMESTAMP)) {
            invalid(
                    table,
                    node.column().span(),
                    "`" + column.name + "` is " + column.type.text() + ", not TIMESTAMP",
                    "a row deletion policy counts from a TIMESTAMP column");
        }
        checkDependents(table, node.span());
    }

    /** Checks that rows of the table can go, and with them the rows of all tables inside. */
    private void checkDependents(TableDraft table, SourceSpan span) {
        Deque<TableDraft> left = new ArrayDeque<>(List.of(table));
        Set<TableDraft> seen = new HashSet<>();
        while (!left.isEmpty()) {
            TableDraft next = left.remove();
            for (Draft dependent : next.usedBy()) {
                if (dependent instanceof ForeignKeyDraft foreignKey && keepsRows(foreignKey)) {
                    reportForeignKey(table, span, next, foreignKey);
                    return;
                } else if (dependent instanceof TableDraft child && seen.add(child)) {
                    if (keepsRows(child)) {
                        reportChild(table, span, child);
                        return;
                    }
                    left.add(child);
                }
            }
        }
    }

    private void reportChild(TableDraft table, SourceSpan span, TableDraft child) {
        invalid(
                table,
                span,
                "rows of `" + table.name + "` cannot be deleted: table `" + child.name
                        + "` keeps its rows (ON DELETE NO ACTION)",
                "ALTER TABLE " + child.name + " SET ON DELETE CASCADE first");
    }

    private void reportForeignKey(
            TableDraft table, SourceSpan span, TableDraft referenced, ForeignKeyDraft foreignKey) {
        String rows = referenced == table ? "them" : "rows of `" + referenced.name + "`, which go with them";
        invalid(
                table,
                span,
                "rows of `" + table.name + "` cannot be deleted: " + foreignKey.describe() + " refers to " + rows,
                "give the foreign key ON DELETE CASCADE, or drop it first");
    }

    private static boolean keepsRows(TableDraft table) {
        return table.parent
                .filter(parent -> parent.enforced && parent.onDelete == ReferentialAction.NO_ACTION)
                .isPresent();
    }

    /**
     * Returns whether rows that a foreign key refers to have to stay.
     *
     * <p>Source: https://docs.cloud.google.com/spanner/docs/ttl/working-with-ttl, TTL on tables referenced by a foreign key.
     * The emulator refuses foreign keys that cascade, too, and takes those that refer to tables inside.
     */
    private static boolean keepsRows(ForeignKeyDraft foreignKey) {
        return foreignKey.enforced && foreignKey.onDelete == ReferentialAction.NO_ACTION;
    }

    /** Checks that a foreign key does not refer to a table whose rows are deleted, or go with rows that are. */
    static void checkReference(CatalogDraft catalog, ForeignKeyDraft foreignKey, SourceSpan span) {
        if (keepsRows(foreignKey)) {
            TableDraft referenced = foreignKey.referencedTable;
            Stream.concat(Stream.of(referenced), referenced.ancestors().stream())
                    .filter(table -> table.deletionPolicy.isPresent())
                    .findFirst()
                    .ifPresent(table -> catalog.error(
                            DiagnosticCode.INVALID_DELETION_POLICY,
                            span,
                            foreignKey.name.toString(),
                            foreignKey.describe() + " cannot refer to `" + referenced.name + "`: "
                                    + (table == referenced ? "it" : "`" + table.name + "`, in which it lies,")
                                    + " has a row deletion policy",
                            "write ON DELETE CASCADE or NOT ENFORCED, or drop the policy"));
        }
    }

    /** Checks that a table that keeps its rows does not lie inside one whose rows are deleted. */
    void checkParents(TableDraft table, SourceSpan span) {
        if (keepsRows(table)) {
            table.ancestors().stream()
                    .filter(ancestor -> ancestor.deletionPolicy.isPresent())
                    .findFirst()
                    .ifPresent(ancestor -> invalid(
                            table,
                            span,
                            table.describe() + " cannot keep its rows: `" + ancestor.name
                                    + "` has a row deletion policy",
                            "write ON DELETE CASCADE"));
        }
    }

    /** Checks that a policy is there, or that none is. */
    void checkPresent(TableDraft table, boolean wanted, SourceSpan span) {
        if (table.deletionPolicy.isPresent() != wanted && !table.opaque) {
            invalid(
                    table,
                    span,
                    table.describe() + " has " + (wanted ? "no" : "a") + " row deletion policy",
                    wanted ? "ADD one" : "REPLACE it");
        }
    }

    private void invalid(TableDraft table, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.INVALID_DELETION_POLICY, span, table.name.toString(), message, hint);
    }
}
