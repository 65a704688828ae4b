package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * {@code GRAPH_TABLE(graph MATCH ... RETURN ...)}.
 *
 * @param graph the property graph
 * @param parts the parts that NEXT separates, at least one
 * @param alias the name that the query knows it by
 * @param sample the TABLESAMPLE clause
 * @param span where it stands
 */
public record GraphTable(
        Path graph, List<GraphPart> parts, Optional<Identifier> alias, Optional<TableSample> sample, SourceSpan span)
        implements FromItem {
    /** Copies the lists, so that the node is immutable. */
    public GraphTable {
        parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(FromItemVisitor<R> visitor) {
        return visitor.visitGraphTable(this);
    }
}
