package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * ALTER TABLE.
 *
 * @param ifExists whether IF EXISTS is written
 * @param name the table
 * @param actions the actions, at least one; only RENAME TO may be followed by a second, ADD SYNONYM
 * @param span where it stands
 */
public record AlterTable(boolean ifExists, Path name, List<AlterTableAction> actions, SourceSpan span)
        implements Statement {
    /** Copies the lists, so that the node is immutable. */
    public AlterTable {
        actions = List.copyOf(actions);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterTable(this);
    }
}
