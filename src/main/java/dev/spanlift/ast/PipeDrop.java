package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * DROP: columns that are left out.
 *
 * @param columns the columns, at least one
 * @param span where it stands
 */
public record PipeDrop(List<Identifier> columns, SourceSpan span) implements PipeOperator {
    /** Copies the lists, so that the node is immutable. */
    public PipeDrop {
        columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(PipeOperatorVisitor<R> visitor) {
        return visitor.visitPipeDrop(this);
    }
}
