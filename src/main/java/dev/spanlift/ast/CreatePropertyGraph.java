package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * CREATE PROPERTY GRAPH.
 *
 * @param orReplace whether OR REPLACE is written
 * @param ifNotExists whether IF NOT EXISTS is written
 * @param name the property graph
 * @param options the options where they are written behind the name, as the reference has them
 * @param nodeTables the node tables, at least one
 * @param edgeTables the edge tables; empty where there are none
 * @param optionsBehindTables the options where they are written behind the tables; never beside {@code options} in a text
 *     without a mistake
 * @param span where it stands
 */
public record CreatePropertyGraph(
        boolean orReplace,
        boolean ifNotExists,
        Path name,
        Optional<Options> options,
        List<NodeTable> nodeTables,
        List<EdgeTable> edgeTables,
        Optional<Options> optionsBehindTables,
        SourceSpan span)
        implements Statement {
    /** Copies the lists, so that the node is immutable. */
    public CreatePropertyGraph {
        nodeTables = List.copyOf(nodeTables);
        edgeTables = List.copyOf(edgeTables);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreatePropertyGraph(this);
    }
}
