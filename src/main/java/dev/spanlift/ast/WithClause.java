package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * WITH before a query.
 *
 * @param recursive whether RECURSIVE is written
 * @param expressions the common table expressions, at least one
 * @param span where it stands
 */
public record WithClause(boolean recursive, List<CommonTableExpression> expressions, SourceSpan span) implements Node {
    /** Copies the lists, so that the node is immutable. */
    public WithClause {
        expressions = List.copyOf(expressions);
    }
}
