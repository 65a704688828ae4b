package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * RENAME: columns that get a new name.
 *
 * @param renames the old and new names, at least one
 * @param span where it stands
 */
public record PipeRename(List<ColumnRename> renames, SourceSpan span) implements PipeOperator {
    /** Copies the lists, so that the node is immutable. */
    public PipeRename {
        renames = List.copyOf(renames);
    }

    @Override
    public <R> R accept(PipeOperatorVisitor<R> visitor) {
        return visitor.visitPipeRename(this);
    }
}
