package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * RENAME TABLE.
 *
 * @param renames the renames, at least one, done at once
 * @param span where it stands
 */
public record RenameTable(List<TableRename> renames, SourceSpan span) implements Statement {
    /** Copies the lists, so that the node is immutable. */
    public RenameTable {
        renames = List.copyOf(renames);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitRenameTable(this);
    }
}
