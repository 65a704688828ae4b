package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A path of a graph pattern.
 *
 * @param hint a hint before it
 * @param variable the variable for the path
 * @param search which of the paths are wanted; absent means ALL
 * @param mode which paths count; absent means WALK; never together with {@code search}
 * @param terms the nodes, edges and subpaths in order, at least one
 * @param span where it stands
 */
public record PathPattern(
        Optional<Hint> hint,
        Optional<Identifier> variable,
        Optional<PathSearch> search,
        Optional<PathMode> mode,
        List<PathTerm> terms,
        SourceSpan span)
        implements Node {
    /** Copies the lists, so that the node is immutable. */
    public PathPattern {
        terms = List.copyOf(terms);
    }
}
