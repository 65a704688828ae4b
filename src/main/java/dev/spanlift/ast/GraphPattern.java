package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * What MATCH looks for.
 *
 * @param paths the paths, at least one
 * @param where the WHERE condition
 * @param span where it stands
 */
public record GraphPattern(List<PathPattern> paths, Optional<Expression> where, SourceSpan span) implements Node {
    /** Copies the lists, so that the node is immutable. */
    public GraphPattern {
        paths = List.copyOf(paths);
    }
}
