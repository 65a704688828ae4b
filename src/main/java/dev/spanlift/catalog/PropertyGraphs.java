package dev.spanlift.catalog;

import dev.spanlift.ast.CreatePropertyGraph;
import dev.spanlift.ast.EdgeTable;
import dev.spanlift.ast.GraphEndpoint;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.NodeTable;
import dev.spanlift.ast.Path;
import dev.spanlift.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Resolves the names in property graphs. */
final class PropertyGraphs {
    /** Tables and views by their names in lower case: graphs may write them with other capitals. */
    private final Map<String, ObjectName> known = new HashMap<>();

    private final Map<ObjectName, List<String>> primaryKeys = new HashMap<>();

    private PropertyGraphs(Catalog catalog) {
        catalog.views().forEach(view -> known.put(lowerCase(view.name().toString()), view.name()));
        for (Table table : catalog.tables()) {
            known.put(lowerCase(table.name().toString()), table.name());
            List<KeyColumn> key = table.primaryKey().orElse(List.of());
            primaryKeys.put(table.name(), key.stream().map(KeyColumn::column).toList());
        }
    }

    static List<PropertyGraph> of(Catalog catalog) {
        PropertyGraphs graphs = new PropertyGraphs(catalog);
        return catalog.others().stream()
                .flatMap(other -> other.statements().stream())
                .filter(CreatePropertyGraph.class::isInstance)
                .map(statement -> graphs.resolve((CreatePropertyGraph) statement))
                .toList();
    }

    private PropertyGraph resolve(CreatePropertyGraph graph) {
        List<PropertyGraph.Element> nodes =
                graph.nodeTables().stream().map(this::node).toList();
        Map<String, PropertyGraph.Element> byName = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            NodeTable written = graph.nodeTables().get(i);
            for (String reference : Names.graphElementNames(written.table(), written.alias())) {
                byName.putIfAbsent(lowerCase(reference), nodes.get(i));
            }
        }
        List<PropertyGraph.Edge> edges =
                graph.edgeTables().stream().map(edge -> edge(edge, byName)).toList();
        return new PropertyGraph(Names.objectName(graph.name()), nodes, edges, graph.span());
    }

    private PropertyGraph.Element node(NodeTable node) {
        return element(node.table(), node.alias(), node.key(), node.span());
    }

    private PropertyGraph.Edge edge(EdgeTable edge, Map<String, PropertyGraph.Element> nodes) {
        return new PropertyGraph.Edge(
                element(edge.table(), edge.alias(), edge.key(), edge.span()),
                end(edge.source(), nodes),
                end(edge.destination(), nodes));
    }

    private PropertyGraph.Element element(
            Path table, Optional<Identifier> alias, List<Identifier> key, SourceSpan span) {
        ObjectName written = Names.objectName(table);
        Optional<ObjectName> found = Optional.ofNullable(known.get(lowerCase(written.toString())));
        List<String> columns = key.isEmpty()
                ? found.map(name -> primaryKeys.getOrDefault(name, List.of())).orElse(List.of())
                : names(key);
        return new PropertyGraph.Element(alias.map(Identifier::name).orElse(written.name()), found, columns, span);
    }

    /** Columns that an end does not write are the key of the node. */
    private static Optional<PropertyGraph.End> end(GraphEndpoint end, Map<String, PropertyGraph.Element> nodes) {
        return Optional.ofNullable(nodes.get(lowerCase(end.node().text())))
                .map(node -> new PropertyGraph.End(
                        node,
                        names(end.columns()),
                        end.nodeColumns().isEmpty() ? node.key() : names(end.nodeColumns()),
                        end.span()));
    }

    private static List<String> names(List<Identifier> identifiers) {
        return identifiers.stream().map(Identifier::name).toList();
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
