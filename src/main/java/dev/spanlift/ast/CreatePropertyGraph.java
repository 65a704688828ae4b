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
 * @param options the options, behind the name or behind the tables
 * @param nodeTables the node tables, at least one
 * @param edgeTables the edge tables; empty where there are none
 * @param span where it stands
 */
public record CreatePropertyGraph(
        boolean orReplace,
        boolean ifNotExists,
        Path name,
        Optional<Options> options,
        List<NodeTable> nodeTables,
        List<EdgeTable> edgeTables,
        SourceSpan span)
        implements Statement {
    /** Copies the lists, so that the node is immutable. */
    public CreatePropertyGraph {
        nodeTables = List.copyOf(nodeTables);
        edgeTables = List.copyOf(edgeTables);
    }

    /** Returns whether the options are written behind the tables, where the reference has them; false where there are none. */
    public boolean optionsBehindTables() {
        return options.filter(clause ->
                        clause.span().start() > nodeTables.get(0).span().start())
                .isPresent();
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreatePropertyGraph(this);
    }
}
