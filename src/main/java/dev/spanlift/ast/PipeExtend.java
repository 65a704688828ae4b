package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * EXTEND: columns that are added.
 *
 * @param items the columns, at least one
 * @param span where it stands
 */
public record PipeExtend(List<SelectItem> items, SourceSpan span) implements PipeOperator {
    /** Copies the lists, so that the node is immutable. */
    public PipeExtend {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(PipeOperatorVisitor<R> visitor) {
        return visitor.visitPipeExtend(this);
    }
}
