package dev.spanlift.catalog;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A property graph: tables and views seen as nodes and edges.
 *
 * @param name the name
 * @param nodes the nodes, in written order
 * @param edges the edges, in written order
 * @param span where it was created
 */
public record PropertyGraph(ObjectName name, List<Element> nodes, List<Edge> edges, SourceSpan span) {
    /** Copies the lists, so that the record is immutable. */
    public PropertyGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A table whose rows are nodes or edges.
     *
     * @param name the alias or else the name of the table
     * @param table the table or view; absent where the schema has none of that name
     * @param key the columns that tell rows apart: those of KEY or else of the primary key; empty where neither is known
     * @param span where it stands
     */
    public record Element(String name, Optional<ObjectName> table, List<String> key, SourceSpan span) {
        /** Copies the list, so that the record is immutable. */
        public Element {
            key = List.copyOf(key);
        }
    }

    /**
     * A table whose rows are edges.
     *
     * @param element the table
     * @param source where an edge begins; absent where the graph has no such node
     * @param destination where an edge ends; absent where the graph has no such node
     */
    public record Edge(Element element, Optional<End> source, Optional<End> destination) {}

    /**
     * One of the two nodes of an edge.
     *
     * @param node the node
     * @param columns columns of the edge's table
     * @param nodeColumns the columns of the node's table that they are equal to, in the same order
     * @param span where it stands
     */
    public record End(Element node, List<String> columns, List<String> nodeColumns, SourceSpan span) {
        /** Copies the lists, so that the record is immutable. */
        public End {
            columns = List.copyOf(columns);
            nodeColumns = List.copyOf(nodeColumns);
        }
    }
}
