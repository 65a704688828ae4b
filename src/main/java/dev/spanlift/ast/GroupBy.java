package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * GROUP BY ...
 *
 * @param hint a hint behind GROUP
 * @param keys the keys, at least one: values, aliases or ordinals
 * @param span where it stands
 */
public record GroupBy(Optional<Hint> hint, List<Expression> keys, SourceSpan span) implements Node {
    /** Copies the lists, so that the node is immutable. */
    public GroupBy {
        keys = List.copyOf(keys);
    }
}
