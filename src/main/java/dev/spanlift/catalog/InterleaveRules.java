package dev.spanlift.catalog;

import dev.spanlift.ast.Interleave;
import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * How the keys of interleaved tables and indexes fit those of their parents.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create_table">CREATE
 * TABLE</a>, <a href="https://docs.cloud.google.com/spanner/quotas#tables">limits of tables</a>; lengths, directions and
 * nullability: observed on the emulator.
 */
final class InterleaveRules {
    private final CatalogDraft catalog;

    InterleaveRules(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /** Checks a table that was just interleaved. */
    void check(TableDraft table, TableDraft parent, Interleave node) {
        if (parent.opaque || table.opaque) {
            return;
        }
        checkKey(
                table, "table", key(table), parent, !node.parent(), node.table().span());
        checkLevels(table, node.span());
        if (table.columns().isEmpty()) {
            mismatch(
                    table,
                    node.span(),
                    table.describe() + " has no columns but lies in `" + parent.name + "`",
                    "give it the key columns of `" + parent.name + "`");
        }
    }

    private static List<KeyColumnDraft> key(TableDraft table) {
        return table.primaryKey.orElse(List.of());
    }

    /** Checks that the key of an index begins with that of the table in which it lies; their names may differ. */
    void checkKey(IndexDraft index, List<? extends IndexKeyDraft> key, TableDraft parent, SourceSpan span) {
        checkKey(index, index.kind(), key, parent, index.nullFiltered, span);
    }

    /**
     * Checks that a key begins with the key of the parent.
     *
     * @param anyNullability whether NOT NULL may differ: where NULLs are left out, or no parent row is asked for
     */
    private void checkKey(
            NamedDraft child,
            String kind,
            List<? extends IndexKeyDraft> key,
            TableDraft parent,
            boolean anyNullability,
            SourceSpan span) {
        boolean anyName = child instanceof IndexDraft;
        List<KeyColumnDraft> parentKey = key(parent);
        for (int i = 0; i < parentKey.size(); i++) {
            KeyColumnDraft wanted = parentKey.get(i);
            Optional<String> difference = i < key.size()
                    ? difference(key.get(i), wanted, anyName, anyNullability)
                    : Optional.of("lacks `" + wanted.column().name + "`");
            if (difference.isPresent()) {
                mismatch(
                        child,
                        span,
                        "the key of " + kind + " `" + child.name + "` does not begin with that of `" + parent.name
                                + "`: column " + (i + 1) + " " + difference.get(),
                        "a key begins with all key columns of the parent, in the same order, with the same "
                                + (anyName ? "" : "names, ") + "types, lengths, directions and NOT NULL");
                return;
            }
        }
    }

    private static Optional<String> difference(
            IndexKeyDraft key, KeyColumnDraft wanted, boolean anyName, boolean anyNullability) {
        if (!(key instanceof KeyColumnDraft part)) {
            return Optional.of("is an expression, not `" + wanted.column().name + "`");
        }
        ColumnDraft column = part.column();
        ColumnDraft parentColumn = wanted.column();
        if (!anyName && !column.name.equals(parentColumn.name)) {
            return Optional.of("is `" + column.name + "`, not `" + parentColumn.name + "`");
        }
        if (!column.type.equals(parentColumn.type)) {
            return Optional.of("is " + column.type.text() + ", not " + parentColumn.type.text());
        }
        if (part.direction() != wanted.direction()) {
            return Optional.of("is " + part.direction() + ", not " + wanted.direction());
        }
        if (column.notNull != parentColumn.notNull && !anyNullability) {
            return Optional.of(column.notNull ? "is NOT NULL, which the parent's is not" : "lacks NOT NULL");
        }
        return Optional.empty();
    }

    private void checkLevels(TableDraft table, SourceSpan span) {
        if (table.ancestors().size() >= TableDraft.MAX_LEVELS) {
            catalog.error(
                    DiagnosticCode.LIMIT_EXCEEDED,
                    span,
                    table.name.toString(),
                    table.describe() + " lies too deep",
                    "tables can be interleaved " + TableDraft.MAX_LEVELS + " levels deep");
        }
    }

    /** Checks that there is something to delete with. */
    void checkOnDelete(TableDraft table, ReferentialAction action, SourceSpan span) {
        if (table.parent.isEmpty() && !table.opaque && !table.lostItsParent) {
            refuse(
                    table,
                    span,
                    table.describe() + " is not interleaved: it has no ON DELETE " + action.keywords(),
                    "ON DELETE of a foreign key is set where the foreign key is created");
        }
        table.parent
                .filter(parent -> !parent.enforced)
                .ifPresent(parent -> refuse(
                        table,
                        span,
                        table.describe() + " lies in `" + parent.table.name + "` without a parent: it has no ON DELETE "
                                + action.keywords(),
                        "SET INTERLEAVE IN PARENT " + parent.table.name + " first"));
    }

    /** Checks that a table stays in the table in which it lies. */
    void checkSameParent(TableDraft table, TableDraft wanted, SourceSpan span) {
        table.parent
                .filter(before -> before.table != wanted && !before.table.opaque && !wanted.opaque)
                .ifPresent(before -> refuse(
                        table,
                        span,
                        table.describe() + " cannot move from `" + before.table.name + "` into `" + wanted.name + "`",
                        "only whether the rows of `" + before.table.name + "` must be there can change; make a new "
                                + "table and copy the data"));
    }

    private void refuse(TableDraft table, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.ALTERATION_NOT_ALLOWED, span, table.name.toString(), message, hint);
    }

    private void mismatch(NamedDraft child, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.INTERLEAVE_MISMATCH, span, child.name.toString(), message, hint);
    }
}
