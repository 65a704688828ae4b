package dev.spanlift.diagram;

import dev.spanlift.ast.CommonTableExpression;
import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.ast.TableReference;
import dev.spanlift.ast.Trees;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.ForeignKeyConstraint;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.Interleaving;
import dev.spanlift.catalog.KeyColumn;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.catalog.Table;
import dev.spanlift.catalog.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the relations of a catalog. */
final class RelationFinder {
    private final Map<ObjectName, Table> tables = new HashMap<>();
    private final Map<ObjectName, List<Set<String>>> keys = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    private RelationFinder(Catalog catalog) {
        catalog.tables().forEach(table -> {
            tables.put(table.name(), table);
            table.primaryKey().ifPresent(key -> addKey(table.name(), names(key)));
        });
        catalog.indexes().stream()
                .filter(Index::unique)
                .filter(index -> index.keyColumns().size() == index.keys().size())
                .forEach(this::addKey);
    }

    static List<Relation> relations(Catalog catalog, boolean views) {
        RelationFinder finder = new RelationFinder(catalog);
        catalog.tables().forEach(finder::addTable);
        if (views) {
            finder.addViews(catalog.views());
        }
        return finder.relations;
    }

    private void addKey(ObjectName table, List<String> columns) {
        keys.computeIfAbsent(table, name -> new ArrayList<>()).add(Set.copyOf(columns));
    }

    /** An index that leaves out rows is a key for those without a NULL only: whoever refers by these columns has none. */
    private void addKey(Index index) {
        List<String> columns = new ArrayList<>(names(index.keyColumns()));
        columns.addAll(index.whereNotNull());
        addKey(index.table(), columns);
    }

    private void addTable(Table table) {
        List<ForeignKeyConstraint> foreignKeys = new ArrayList<>(table.foreignKeys());
        table.interleaving().ifPresent(interleaving -> {
            List<String> columns = parentKey(table, interleaving);
            Optional<ForeignKeyConstraint> repetition = foreignKeys.stream()
                    .filter(foreignKey -> repeats(foreignKey, interleaving, columns))
                    .findFirst();
            foreignKeys.removeIf(foreignKey -> repeats(foreignKey, interleaving, columns));
            relations.add(interleave(table, interleaving, columns, repetition));
        });
        foreignKeys.forEach(foreignKey -> relations.add(foreignKey(table, foreignKey)));
    }

    /** The key of the child begins with the columns of the parent's key, under the same names. */
    private List<String> parentKey(Table child, Interleaving interleaving) {
        int length = Optional.ofNullable(tables.get(interleaving.parent()))
                .flatMap(Table::primaryKey)
                .map(List::size)
                .orElse(0);
        return names(child.primaryKey().orElse(List.of())).stream()
                .limit(length)
                .toList();
    }

    private static boolean repeats(ForeignKeyConstraint foreignKey, Interleaving interleaving, List<String> parentKey) {
        return foreignKey.referencedTable().equals(interleaving.parent())
                && foreignKey.columns().equals(foreignKey.referencedColumns())
                && foreignKey.columns().size() == parentKey.size()
                && Set.copyOf(foreignKey.columns()).equals(Set.copyOf(parentKey));
    }

    private Relation interleave(
            Table table, Interleaving interleaving, List<String> columns, Optional<ForeignKeyConstraint> repetition) {
        boolean enforced = interleaving.enforced()
                || repetition
                        .filter(foreignKey -> foreignKey.enforced() && !anyNullable(table, columns))
                        .isPresent();
        boolean cascades = interleaving.onDelete() == ReferentialAction.CASCADE
                || repetition
                        .filter(foreignKey -> foreignKey.onDelete() == ReferentialAction.CASCADE)
                        .isPresent();
        return new Relation(
                interleaving.enforced() ? RelationKind.INTERLEAVE_IN_PARENT : RelationKind.INTERLEAVE_IN,
                repetition.flatMap(ForeignKeyConstraint::name),
                table.name(),
                interleaving.parent(),
                columns,
                columns,
                !enforced,
                holdsKey(table, columns),
                cascades ? ReferentialAction.CASCADE : ReferentialAction.NO_ACTION,
                interleaving.span());
    }

    private Relation foreignKey(Table table, ForeignKeyConstraint foreignKey) {
        return new Relation(
                foreignKey.enforced() ? RelationKind.FOREIGN_KEY : RelationKind.INFORMATIONAL_FOREIGN_KEY,
                foreignKey.name(),
                table.name(),
                foreignKey.referencedTable(),
                foreignKey.columns(),
                foreignKey.referencedColumns(),
                !foreignKey.enforced() || anyNullable(table, foreignKey.columns()),
                holdsKey(table, foreignKey.columns()),
                foreignKey.onDelete(),
                foreignKey.span());
    }

    private static boolean anyNullable(Table table, List<String> columns) {
        Set<String> wanted = Set.copyOf(columns);
        return table.columns().stream()
                .filter(column -> wanted.contains(column.name()))
                .anyMatch(column -> !column.notNull());
    }

    private boolean holdsKey(Table table, List<String> columns) {
        return keys.getOrDefault(table.name(), List.of()).stream().anyMatch(columns::containsAll);
    }

    private void addViews(List<View> views) {
        // Queries may write names with other capitals.
        Map<String, ObjectName> known = new HashMap<>();
        tables.keySet().forEach(name -> known.put(lowerCase(name.toString()), name));
        views.forEach(view -> known.put(lowerCase(view.name().toString()), view.name()));
        views.forEach(view -> sources(view, known).forEach(source -> relations.add(viewSource(view, source))));
    }

    /** A name that WITH defines anywhere in the query is taken for that: a view that also reads a table of it is rare. */
    private static Set<ObjectName> sources(View view, Map<String, ObjectName> known) {
        Set<String> defined = new HashSet<>();
        Trees.descendants(view.query(), CommonTableExpression.class)
                .forEach(expression -> defined.add(lowerCase(expression.name().name())));
        Set<ObjectName> sources = new LinkedHashSet<>();
        for (TableReference reference : Trees.descendants(view.query(), TableReference.class)) {
            String name = lowerCase(reference.name().text());
            if (!defined.contains(name)) {
                Optional.ofNullable(known.get(name)).ifPresent(sources::add);
            }
        }
        return sources;
    }

    private static Relation viewSource(View view, ObjectName source) {
        return new Relation(
                RelationKind.VIEW_SOURCE,
                Optional.empty(),
                view.name(),
                source,
                List.of(),
                List.of(),
                true,
                false,
                ReferentialAction.NO_ACTION,
                view.span());
    }

    private static List<String> names(List<KeyColumn> key) {
        return key.stream().map(KeyColumn::column).toList();
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
