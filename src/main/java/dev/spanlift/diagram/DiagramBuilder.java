package dev.spanlift.diagram;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.catalog.Table;
import dev.spanlift.catalog.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a catalog into a diagram. */
public final class DiagramBuilder {
    private DiagramBuilder() {}

    /**
     * Builds a diagram.
     *
     * @return the diagram, and an UNKNOWN_TABLE diagnostic for each name in the options that stands for nothing in the
     *     catalog; its span lies in a source file that holds only that name
     */
    public static DiagramResult build(Catalog catalog, DiagramOptions options) {
        List<Relation> relations = RelationFinder.relations(catalog, options.views());
        BoxSelection selection = BoxSelection.of(names(catalog, options.views()), relations, options);
        List<Relation> shown = relations.stream()
                .filter(relation -> selection.contains(relation.child()) && selection.contains(relation.parent()))
                .toList();
        Diagram diagram = new Diagram(boxes(catalog, selection), shown).showing(options.columns());
        return new DiagramResult(diagram, selection.diagnostics());
    }

    private static List<ObjectName> names(Catalog catalog, boolean views) {
        List<ObjectName> names = new ArrayList<>();
        catalog.tables().forEach(table -> names.add(table.name()));
        if (views) {
            catalog.views().forEach(view -> names.add(view.name()));
        }
        return names;
    }

    private static List<Box> boxes(Catalog catalog, BoxSelection selection) {
        Map<ObjectName, List<Index>> indexes = new HashMap<>();
        catalog.indexes()
                .forEach(index -> indexes.computeIfAbsent(index.table(), name -> new ArrayList<>())
                        .add(index));
        List<Box> boxes = new ArrayList<>();
        for (Table table : catalog.tables()) {
            if (selection.contains(table.name())) {
                boxes.add(TableBoxes.box(table, indexes.getOrDefault(table.name(), List.of())));
            }
        }
        for (View view : catalog.views()) {
            if (selection.contains(view.name())) {
                boxes.add(new Box(BoxKind.VIEW, view.name(), List.of(), 0, List.of(), view.comment(), view.span()));
            }
        }
        return boxes;
    }
}
