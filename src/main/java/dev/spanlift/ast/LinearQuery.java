package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * Statements of a graph query, in order, up to a RETURN.
 *
 * @param statements the statements before RETURN; may be empty
 * @param result RETURN; absent behind the MATCH of {@code EXISTS} and of {@code GRAPH_TABLE}
 * @param span where it stands
 */
public record LinearQuery(List<GraphStatement> statements, Optional<GraphReturn> result, SourceSpan span)
        implements Node {
    /** Copies the lists, so that the node is immutable. */
    public LinearQuery {
        statements = List.copyOf(statements);
    }
}
