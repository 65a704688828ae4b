package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * A list of values.
 *
 * @param values the values, at least one
 * @param span where it stands
 */
public record InList(List<Expression> values, SourceSpan span) implements InCandidates {
    /** Copies the lists, so that the node is immutable. */
    public InList {
        values = List.copyOf(values);
    }

    @Override
    public <R> R accept(InCandidatesVisitor<R> visitor) {
        return visitor.visitInList(this);
    }
}
