package dev.spanlift.catalog;

import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * Takes objects out of the schema.
 *
 * <p>What still depends on an object when it goes is reported by whoever drops it. It goes with the object as far as it
 * cannot be without it, so that the schema stays whole: no reference leads nowhere.
 */
final class Removals {
    private final CatalogDraft catalog;

    Removals(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /** Reports what still needs an object that is about to go; returns whether nothing does. */
    boolean checkUnused(NamedDraft object, SourceSpan span) {
        return report(
                object,
                span,
                object.usedBy().stream()
                        .filter(dependent -> dependent
                                .owner()
                                .filter(owner -> owner == object)
                                .isEmpty())
                        .toList());
    }

    /** Reports what still needs a column that is about to go. */
    void checkUnused(ColumnDraft column, SourceSpan span) {
        if (column.table.isKeyColumn(column)) {
            catalog.error(
                    DiagnosticCode.IN_USE,
                    span,
                    column.table.name + "." + column.name,
                    column.describe() + " cannot be dropped: it is part of the primary key",
                    "make a new table and copy the data");
            return;
        }
        report(
                column,
                span,
                column.usedBy().stream()
                        .filter(dependent -> dependent != column)
                        .toList());
    }

    /** Returns whether there was nothing to report. */
    private boolean report(Draft object, SourceSpan span, List<Draft> dependents) {
        if (!dependents.isEmpty()) {
            String others = dependents.size() > 1 ? " and " + (dependents.size() - 1) + " more" : "";
            catalog.error(
                    DiagnosticCode.IN_USE,
                    span,
                    object.describe(),
                    object.describe() + " cannot be dropped: "
                            + dependents.get(0).describe() + others + " " + (dependents.size() > 1 ? "need" : "needs")
                            + " it",
                    "drop what needs it first");
        }
        return dependents.isEmpty();
    }

    void remove(NamedDraft object) {
        if (object instanceof TableDraft table) {
            List.copyOf(table.foreignKeys).forEach(this::removeDependent);
            List.copyOf(table.checks).forEach(this::removeDependent);
            table.synonyms.values().forEach(catalog::removeName);
            List.copyOf(table.usedBy()).forEach(this::removeDependent);
            table.columns().forEach(Draft::release);
        }
        catalog.remove(object);
    }

    void remove(ColumnDraft column) {
        catalog.access.drop(column);
        column.table.remove(column);
        column.table.primaryKey = column.table.primaryKey.map(
                parts -> parts.stream().filter(part -> part.column() != column).toList());
        List.copyOf(column.usedBy()).forEach(this::removeDependent);
        column.release();
    }

    private void removeDependent(Draft dependent) {
        if (dependent instanceof IndexDraft index) {
            index.incomplete = true;
        } else if (dependent instanceof ForeignKeyDraft foreignKey) {
            foreignKey.table.foreignKeys.remove(foreignKey);
            catalog.remove(foreignKey);
        } else if (dependent instanceof CheckDraft check) {
            check.table.checks.remove(check);
            catalog.remove(check);
        } else if (dependent instanceof TableDraft child) {
            child.parent = Optional.empty();
            child.lostItsParent = true;
        } else if (dependent instanceof DeletionPolicyDraft policy) {
            policy.owner().ifPresent(table -> table.deletionPolicy = Optional.empty());
            policy.release();
        }
    }
}
