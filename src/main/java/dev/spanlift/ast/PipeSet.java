package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * SET: columns that get a new value.
 *
 * @param assignments the columns and their values, at least one
 * @param span where it stands
 */
public record PipeSet(List<Assignment> assignments, SourceSpan span) implements PipeOperator {
    /** Copies the lists, so that the node is immutable. */
    public PipeSet {
        assignments = List.copyOf(assignments);
    }

    @Override
    public <R> R accept(PipeOperatorVisitor<R> visitor) {
        return visitor.visitPipeSet(this);
    }
}
