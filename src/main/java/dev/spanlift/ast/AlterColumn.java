package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ALTER [COLUMN].
 *
 * @param column the column
 * @param alteration what changes
 * @param span where it stands
 */
public record AlterColumn(Identifier column, ColumnAlteration alteration, SourceSpan span) implements AlterTableAction {
    @Override
    public <R> R accept(AlterTableActionVisitor<R> visitor) {
        return visitor.visitAlterColumn(this);
    }
}
