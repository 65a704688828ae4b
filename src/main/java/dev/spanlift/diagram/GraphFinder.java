package dev.spanlift.diagram;

import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.catalog.PropertyGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the property graphs of a catalog: a box for each, with its elements for rows, and for each edge a relation to the table
 * where it begins and one to the table where it ends.
 */
final class GraphFinder {
    private final List<Box> boxes = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Map<ObjectName, List<ObjectName>> members = new LinkedHashMap<>();

    private GraphFinder() {}

    static GraphFinder of(Catalog catalog) {
        GraphFinder finder = new GraphFinder();
        catalog.propertyGraphs().forEach(finder::add);
        return finder;
    }

    /** Returns a box for each graph, in the catalog's order. */
    List<Box> boxes() {
        return boxes;
    }

    /** Returns the relations from edge tables to node tables, in the order in which the graphs name them. */
    List<Relation> relations() {
        return relations;
    }

    /** Returns for each graph the tables and views that it is made of. */
    Map<ObjectName, List<ObjectName>> members() {
        return members;
    }

    private void add(PropertyGraph graph) {
        List<BoxColumn> rows = new ArrayList<>();
        List<ObjectName> tables = new ArrayList<>();
        for (PropertyGraph.Element node : graph.nodes()) {
            rows.add(row(node, "NODE"));
            node.table().ifPresent(tables::add);
        }
        for (PropertyGraph.Edge edge : graph.edges()) {
            PropertyGraph.Element element = edge.element();
            rows.add(row(element, "EDGE"));
            element.table().ifPresent(table -> {
                tables.add(table);
                String name = graph.name() + "." + element.name();
                edge.source().ifPresent(end -> add(RelationKind.GRAPH_SOURCE, name, table, end));
                edge.destination().ifPresent(end -> add(RelationKind.GRAPH_DESTINATION, name, table, end));
            });
        }
        boxes.add(new Box(BoxKind.GRAPH, graph.name(), rows, 0, List.of(), Optional.empty(), graph.span()));
        members.put(graph.name(), tables);
    }

    private void add(RelationKind kind, String edge, ObjectName child, PropertyGraph.End end) {
        end.node()
                .table()
                .ifPresent(parent -> relations.add(new Relation(
                        kind,
                        Optional.of(edge),
                        child,
                        parent,
                        end.columns(),
                        end.nodeColumns(),
                        true,
                        false,
                        ReferentialAction.NO_ACTION,
                        end.span())));
    }

    private static BoxColumn row(PropertyGraph.Element element, String kind) {
        Optional<String> detail = Optional.of(element.span().oneLine()).filter(text -> !text.equals(element.name()));
        return new BoxColumn(element.name(), kind, 0, false, false, false, false, detail, Optional.empty());
    }
}
