package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * SOURCE KEY or DESTINATION KEY, of an edge.
 *
 * @param columns the columns of the edge table
 * @param node the alias of the node table; where it has none, its name with or without the schema
 * @param nodeColumns the columns of the node table; empty means its key
 * @param span where it stands
 */
public record GraphEndpoint(List<Identifier> columns, Path node, List<Identifier> nodeColumns, SourceSpan span)
        implements Node {
    /** Copies the lists, so that the node is immutable. */
    public GraphEndpoint {
        columns = List.copyOf(columns);
        nodeColumns = List.copyOf(nodeColumns);
    }
}
