package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * AGGREGATE ...
 *
 * @param items the aggregates; may be empty where there are keys
 * @param groupBy the GROUP BY clause
 * @param span where it stands
 */
public record PipeAggregate(List<AggregateItem> items, Optional<PipeGroupBy> groupBy, SourceSpan span)
        implements PipeOperator {
    /** Copies the lists, so that the node is immutable. */
    public PipeAggregate {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(PipeOperatorVisitor<R> visitor) {
        return visitor.visitPipeAggregate(this);
    }
}
