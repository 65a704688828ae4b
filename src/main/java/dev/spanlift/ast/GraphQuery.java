package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A graph query: {@code GRAPH name MATCH ... RETURN ...}.
 *
 * @param graph the property graph; absent between braces, where it is that of the query around
 * @param parts the parts that NEXT separates, at least one
 * @param span where it stands
 */
public record GraphQuery(Optional<Path> graph, List<GraphPart> parts, SourceSpan span) implements Query {
    /** Copies the lists, so that the node is immutable. */
    public GraphQuery {
        parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.visitGraphQuery(this);
    }
}
