package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A path in parentheses.
 *
 * @param mode which paths count; absent means WALK
 * @param terms the nodes, edges and subpaths in order, at least one
 * @param where the WHERE condition
 * @param span where it stands
 */
public record SubpathPattern(Optional<PathMode> mode, List<PathTerm> terms, Optional<Expression> where, SourceSpan span)
        implements PathElement {
    /** Copies the lists, so that the node is immutable. */
    public SubpathPattern {
        terms = List.copyOf(terms);
    }

    @Override
    public <R> R accept(PathElementVisitor<R> visitor) {
        return visitor.visitSubpathPattern(this);
    }
}
