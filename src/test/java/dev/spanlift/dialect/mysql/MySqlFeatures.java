package dev.spanlift.dialect.mysql;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.Check;
import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.DeletionPolicy;
import dev.spanlift.catalog.ForeignKeyConstraint;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.Interleaving;
import dev.spanlift.catalog.KeyColumn;
import dev.spanlift.catalog.RoleGrant;
import dev.spanlift.catalog.Sequence;
import dev.spanlift.catalog.Table;
import dev.spanlift.catalog.View;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The features of a catalog: the components of its records. */
final class MySqlFeatures {

    /** Names, types, expressions and what else a record has always: it cannot be taken out alone. */
    private static final Set<String> ALWAYS_THERE = Set.of(
            "Column.name",
            "Column.type",
            "Check.condition",
            "DeletionPolicy.column",
            "ForeignKeyConstraint.columns",
            "ForeignKeyConstraint.referencedColumns",
            "ForeignKeyConstraint.referencedTable",
            "Index.name",
            "Index.table",
            "Interleaving.parent",
            "KeyColumn.column",
            "RoleGrant.role",
            "RoleGrant.scope",
            // What the scope reaches.
            "RoleGrant.objects",
            "Sequence.name",
            "Table.name",
            "View.name",
            "View.query",
            // What the query gives.
            "View.columns",
            // Spanner refuses a view without it.
            "View.security");

    private MySqlFeatures() {}

    static boolean isAlwaysThere(String component) {
        return ALWAYS_THERE.contains(component)
                || component.startsWith("ViewColumn.")
                || component.startsWith("GrantScope.")
                || component.startsWith("ObjectName.");
    }

    /** Returns the components that can be taken out, as {@code Record.component}. */
    static List<String> removable() {
        return Stream.of(
                        Catalog.class,
                        Check.class,
                        Column.class,
                        DeletionPolicy.class,
                        ForeignKeyConstraint.class,
                        Index.class,
                        Interleaving.class,
                        KeyColumn.class,
                        RoleGrant.class,
                        Sequence.class,
                        Table.class,
                        View.class)
                .flatMap(type -> FeatureRemoval.components(type).stream())
                .filter(component -> !ALWAYS_THERE.contains(component))
                .toList();
    }
}
