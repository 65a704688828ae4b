package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * GROUP BY of a pipe step.
 *
 * @param andOrder whether AND ORDER is written: the step also sorts by all keys
 * @param keys the keys, at least one
 * @param span where it stands
 */
public record PipeGroupBy(boolean andOrder, List<AggregateItem> keys, SourceSpan span) implements Node {
    /** Copies the lists, so that the node is immutable. */
    public PipeGroupBy {
        keys = List.copyOf(keys);
    }
}
