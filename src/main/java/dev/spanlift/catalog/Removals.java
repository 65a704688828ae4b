package dev.spanlift.catalog;

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
        } else if (dependent instanceof DeletionPolicyDraft policy) {
            policy.table().deletionPolicy = Optional.empty();
            policy.release();
        }
    }
}
