package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A query with clauses around it, at least one of which is written.
 *
 * @param with the WITH clause
 * @param body the query that the clauses belong to
 * @param orderBy the sort keys; may be empty
 * @param limit the LIMIT clause
 * @param forUpdate whether FOR UPDATE is written
 * @param pipes the steps of pipe syntax; may be empty
 * @param span where it stands
 */
public record QueryExpression(
        Optional<WithClause> with,
        Query body,
        List<OrderingItem> orderBy,
        Optional<LimitClause> limit,
        boolean forUpdate,
        List<PipeOperator> pipes,
        SourceSpan span)
        implements Query {
    /** Copies the lists, so that the node is immutable. */
    public QueryExpression {
        orderBy = List.copyOf(orderBy);
        pipes = List.copyOf(pipes);
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.visitQueryExpression(this);
    }
}
