package dev.spanlift.diagram;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.catalog.Table;
import dev.spanlift.catalog.View;
import dev.spanlift.catalog.type.DataType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<ObjectName> names = names(catalog, options);
        List<Relation> relations = RelationFinder.relations(catalog, options.views());
        Map<ObjectName, List<ObjectName>> members = Map.of();
        List<Box> graphBoxes = List.of();
        if (options.graphs()) {
            GraphFinder graphs = GraphFinder.of(catalog);
            graphBoxes = graphs.boxes();
            graphBoxes.forEach(box -> names.add(box.name()));
            relations.addAll(graphs.relations());
            members = graphs.members();
        }
        BoxSelection selection = BoxSelection.of(names, relations, members, options);
        List<Relation> shown = relations.stream()
                .filter(relation -> selection.contains(relation.child()) && selection.contains(relation.parent()))
                .toList();
        List<Box> selected = boxes(catalog, options, selection);
        graphBoxes.stream().filter(box -> selection.contains(box.name())).forEach(selected::add);
        Diagram diagram = new Diagram(selected, shown).showing(options.columns());
        return new DiagramResult(diagram, selection.diagnostics());
    }

    /** Returns the names of all tables and, if they are wanted, views. */
    private static List<ObjectName> names(Catalog catalog, DiagramOptions options) {
        List<ObjectName> names = new ArrayList<>();
        catalog.tables().forEach(table -> names.add(table.name()));
        if (options.views()) {
            catalog.views().forEach(view -> names.add(view.name()));
        }
        return names;
    }

    private static List<Box> boxes(Catalog catalog, DiagramOptions options, BoxSelection selection) {
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
        if (options.views()) {
            for (View view : catalog.views()) {
                if (selection.contains(view.name())) {
                    boxes.add(box(view));
                }
            }
        }
        return boxes;
    }

    private static Box box(View view) {
        List<BoxColumn> columns = view.columns().stream()
                .map(column -> new BoxColumn(
                        column.name(),
                        column.type().map(DataType::textWithoutLengths).orElse(BoxColumn.UNKNOWN_TYPE),
                        0,
                        false,
                        false,
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return new Box(BoxKind.VIEW, view.name(), columns, 0, List.of(), view.comment(), view.span());
    }
}
